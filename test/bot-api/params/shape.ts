/**
 * The type of a parameter or of a JSON field. `problem` names what is wrong with a JSON value, or is undefined;
 * `fromText` turns the text of a form field into the JSON value it stands for (undefined when it stands for none).
 */
export interface Shape<T> {
  readonly problem: (value: unknown, at: string) => string | undefined
  readonly fromText: (text: string) => unknown
  /** Type only, never present: what a value of this shape is. */
  readonly type?: T
}

export interface Field<T, Required extends boolean> {
  readonly shape: Shape<T>
  readonly required: Required
}

export type Fields = Readonly<Record<string, Field<unknown, boolean>>>

type RequiredKeys<F extends Fields> = {
  [K in keyof F]: F[K]['required'] extends true ? K : never
}[keyof F]

type TypeOf<F> = F extends Field<infer T, boolean> ? T : never

export type ValueOf<F extends Fields> = {
  readonly [K in RequiredKeys<F>]: TypeOf<F[K]>
} & { readonly [K in Exclude<keyof F, RequiredKeys<F>>]?: TypeOf<F[K]> }

export const required = <T>(shape: Shape<T>): Field<T, true> => ({ shape, required: true })

export const optional = <T>(shape: Shape<T>): Field<T, false> => ({ shape, required: false })

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const mustBe = (what: string, value: unknown, at: string) =>
  `${at} must be ${what}, not ${value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value}`

export const integer = (
  min = Number.MIN_SAFE_INTEGER,
  max = Number.MAX_SAFE_INTEGER,
): Shape<number> => ({
  problem: (value, at) => {
    if (typeof value !== 'number' || !Number.isSafeInteger(value))
      return mustBe('an integer', value, at)
    return value < min || value > max ? `${at} must be within ${min}..${max}` : undefined
  },
  fromText: (text) => (/^-?\d+$/.test(text) ? Number(text) : undefined),
})

/** Text without lone surrogates, of `min` to `max` UTF-16 units, or of at most `maxBytes` bytes in UTF-8. */
export const text = (
  limits: {
    min?: number
    max?: number
    maxBytes?: number
    pattern?: RegExp
    oneOf?: readonly string[]
  } = {},
): Shape<string> => ({
  problem: (value, at) => {
    if (typeof value !== 'string') return mustBe('a string', value, at)
    if (/\p{Surrogate}/u.test(value)) return 'strings must be encoded in UTF-8'
    const { min = 0, max = Infinity, maxBytes = Infinity, pattern, oneOf } = limits
    if (value.length < min) return `${at} must not be shorter than ${min}`
    if (value.length > max) return `${at} must not be longer than ${max}`
    if (maxBytes !== Infinity && Buffer.byteLength(value) > maxBytes)
      return `${at} must not be longer than ${maxBytes} bytes`
    if (oneOf !== undefined && !oneOf.includes(value))
      return `${at} must be one of ${oneOf.join(', ')}`
    return pattern === undefined || pattern.test(value) ? undefined : `${at} must match ${pattern}`
  },
  fromText: (raw) => raw,
})

export const flag: Shape<boolean> = {
  problem: (value, at) => (typeof value === 'boolean' ? undefined : mustBe('a boolean', value, at)),
  fromText: (text) => (text === 'true' ? true : text === 'false' ? false : undefined),
}

/** The literal `true`, for fields that are present or absent. */
export const onlyTrue: Shape<true> = {
  problem: (value, at) => (value === true ? undefined : mustBe('true', value, at)),
  fromText: (text) => (text === 'true' ? true : undefined),
}

/** A chat: its id, or the @username of a channel or supergroup. */
export const chatId: Shape<number | string> = {
  problem: (value, at) =>
    typeof value === 'string'
      ? /^(-?\d{1,16}|@\w{4,32})$/.test(value)
        ? undefined
        : 'chat not found'
      : integer().problem(value, at),
  fromText: (text) => text,
}

export const array = <T>(of: Shape<T>, max = Infinity): Shape<readonly T[]> => ({
  problem: (value, at) => {
    if (!Array.isArray(value)) return mustBe('an array', value, at)
    if (value.length > max) return `${at} must not have more than ${max} elements`
    for (const [index, element] of value.entries()) {
      const problem = of.problem(element, `${at}[${index}]`)
      if (problem !== undefined) return problem
    }
    return undefined
  },
  fromText: parseJson,
})

export const object = <F extends Fields>(
  fields: F,
  rule: (value: ValueOf<F>, at: string) => string | undefined = () => undefined,
): Shape<ValueOf<F>> => ({
  problem: (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return mustBe('an object', value, at)
    for (const [name, field] of Object.entries(value)) {
      const known = Object.hasOwn(fields, name) ? fields[name] : undefined
      if (known === undefined) return `${at} has an unknown field "${name}"`
      const problem = known.shape.problem(field, `${at}.${name}`)
      if (problem !== undefined) return problem
    }
    for (const [name, { required }] of Object.entries(fields))
      if (required && !Object.hasOwn(value, name)) return `${at} lacks the field "${name}"`
    return rule(value as ValueOf<F>, at)
  },
  fromText: parseJson,
})

/** One of several object shapes, told apart by `choose`, which returns undefined for none of them. */
export const oneOf = <T>(
  choose: (value: object) => Shape<T> | undefined,
  expected: string,
): Shape<T> => ({
  problem: (value, at) => {
    if (typeof value !== 'object' || value === null) return mustBe('an object', value, at)
    const shape = choose(value)
    return shape === undefined ? `${at} must be ${expected}` : shape.problem(value, at)
  },
  fromText: parseJson,
})
