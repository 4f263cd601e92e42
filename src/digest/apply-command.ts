import type { DigestCommand } from './digest-command.js'
import type { DigestSettings } from './digest-settings.js'

/** The settings after a command; the same for commands that change none. */
export function applyCommand(settings: DigestSettings, command: DigestCommand): DigestSettings {
  return command.kind === 'change' ? { ...settings, ...command.changes } : settings
}
