/**
 * The types of what `require-trusted-types-for` asks for, where the host sends it. The names of all policies stand in
 * integrations/headers/rules.ts: none that is not named there can be made. Two make one: trusted-slot.ts and
 * offline/register.ts, which is a file that imports nothing.
 */

/** A policy that passes what the build wrote. */
type Policy<Kind extends string> = Record<Kind, (text: string) => string>;

/** `window`, as far as it knows policies for `Kind`. */
export interface TrustingWindow<Kind extends 'createHTML' | 'createScriptURL'> {
  trustedTypes?: { createPolicy: (name: string, rules: Policy<Kind>) => Policy<Kind> };
}
