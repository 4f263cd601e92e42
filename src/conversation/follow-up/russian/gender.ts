const MEN_IN_A = /^(?:илья|никита|фома|кузьма|лука|мустафа|luca|nikita|ilya|mustafa)$/iu

/** Whether a name is likely a woman's, by the ending of the given name; without one, by that of the surname. */
export function isFeminine(name: string): boolean {
  const [first = ''] = name.split(' ')
  return /[аяa]$/u.test(first) && !MEN_IN_A.test(first)
}

/** A verb in the past tense as its subject wants it: "сказал" or "сказала"; others stay. */
export function agreeing(verb: string, isOfWoman: boolean): string {
  return isOfWoman
    ? verb.replace(/л(ся)?$/u, (_, self: string | undefined) => (self ? 'лась' : 'ла'))
    : verb.replace(/ла$/u, 'л').replace(/лась$/u, 'лся')
}
