import fc from 'fast-check'

/** Every run tries the same cases, so that a change is never blamed for another's luck. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env['SEED'] ?? 20261122) })
