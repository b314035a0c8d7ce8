/**
 * Texts in the shapes that `require-trusted-types-for` asks for, where the host sends it. The names of all policies
 * stand in integrations/headers/rules.ts: none that is not named there can be made.
 */

type Kind = 'createHTML' | 'createScriptURL';

interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: Partial<Record<Kind, (text: string) => string>>,
  ) => Record<Kind, (text: string) => string>;
}

/** What passes texts that the build wrote as markup or as an address of a script, under the policy `name`. */
export function makePolicy(name: string, kind: Kind): (text: string) => string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy(name, { [kind]: (text: string) => text });
  return policy ? (text) => policy[kind](text) : (text) => text;
}
