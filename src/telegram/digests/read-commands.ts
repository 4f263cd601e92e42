import type { DigestCommand, DigestMistake } from '../../digest/digest-command.js'
import { readDigestCommand } from '../../digest/read-digest-command.js'
import { settingsFromJson, type ImportMistake } from '../../digest/settings-json.js'

/** A line that is no command, and why. */
export interface MistakenLine {
  readonly line: string
  readonly mistake: DigestMistake | readonly ImportMistake[]
}

export interface ReadCommands {
  readonly commands: readonly DigestCommand[]
  readonly mistakes: readonly MistakenLine[]
}

/** Reads typed lines; what an import sets is a change like others. */
export function readCommands(lines: readonly string[]): ReadCommands {
  const commands: DigestCommand[] = []
  const mistakes: MistakenLine[] = []
  for (const line of lines) {
    const command = readDigestCommand(line)
    if (command.kind === 'mistake') mistakes.push({ line, mistake: command })
    else if (command.kind !== 'import') commands.push(command)
    else {
      const read = settingsFromJson(command.json)
      if (read.kind === 'settings') commands.push({ kind: 'change', changes: read.settings })
      else mistakes.push({ line: 'import', mistake: read.mistakes })
    }
  }
  return { commands, mistakes }
}
