import type { Source } from '~/lib/schemas/source.ts';
import { formatDay } from '~/lib/domain/values/dates.ts';

type Dated = Pick<Source, 'kind' | 'effectiveFrom' | 'effectiveTo' | 'issuedOn'> & {
  kindLabel: string;
};

/** What force a source has and since when, in a few words; a warning has no day from which it binds. */
export function formatSourceForce(source: Dated): string {
  const { kind, kindLabel, effectiveFrom, effectiveTo, issuedOn } = source;
  if (effectiveTo !== undefined) return `${kindLabel}，到${formatDay(effectiveTo)}为止`;
  if (effectiveFrom !== undefined) return `${kindLabel}，${formatDay(effectiveFrom)}起`;
  if (kind === 'official-notice') return kindLabel;
  if (issuedOn !== undefined) return `${kindLabel}，${formatDay(issuedOn)}公布`;
  return `${kindLabel}，施行日未核实`;
}
