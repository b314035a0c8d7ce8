/** The decoder for paper: what is reason enough to stop, in the words of its own options. */
import type { CourtEffect } from '~/lib/vocabulary/court.ts';
import { partsOf } from '~/lib/domain/questionnaire/conditions.ts';
import type { CourtDefinition } from './definition.ts';

interface StopSigns {
  /** One of these is enough. */
  alone: string[];
  /** Two of these are enough. */
  together: string[];
}

/** The labels of the options that make the reader stop, in the order they are asked. */
export function listStopSigns({ questions, rules }: CourtDefinition): StopSigns {
  const labelsOf = (effect: CourtEffect) => {
    const parts = rules
      .filter((rule) => rule.effect === effect)
      .flatMap((rule) => partsOf(rule.when));
    return questions.flatMap(({ id, options }) =>
      options
        .filter((option) =>
          parts.some(({ question, includes }) => question === id && includes.includes(option.id)),
        )
        .map(({ label }) => label),
    );
  };
  return { alone: labelsOf('stop-decisive'), together: labelsOf('stop-sign') };
}
