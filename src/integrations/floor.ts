import type { AstroIntegration } from 'astro';
import { bundlerStep } from './steps.ts';

/**
 * Builds scripts for the browsers `target` names; Astro would build them for the newest alone.
 * Styles are written anew by `flat-layers`, which has fewer bytes to spend than a general lowering takes.
 */
export function floor(target: string[]): AstroIntegration {
  return bundlerStep({
    name: 'floor',
    configEnvironment: (name) => (name === 'client' ? { build: { target } } : undefined),
  });
}
