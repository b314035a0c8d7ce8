/** The first screen of a money tool's result: the verdict, the one thing to do now, the number to call. */
import type { ComponentChildren } from 'preact';
import type { VerdictTone } from '~/lib/domain/result/verdict.ts';
import { VerdictDrawing } from '~/components/tools/shared/result/VerdictDrawing.tsx';
import { VerdictBanner } from '~/components/tools/shared/VerdictBanner.tsx';

interface Props {
  tone: VerdictTone;
  word: string;
  sentence: string;
  lines?: readonly string[];
  /** What to do now; a part of this page or another page. */
  first?: { text: string; href?: string } | undefined;
  number?: { name: string; number: string; tel: string } | undefined;
  /** More to do at once, between the two. */
  children?: ComponentChildren;
}

/** The banner with buttons below it. */
export function MoneyVerdict({ first, number, children, ...banner }: Props) {
  return (
    <>
      <VerdictBanner {...banner} beside={<VerdictDrawing tone={banner.tone} />} />
      {(first || number || children) && (
        <p class="row money-first">
          {first && (
            <a class="button button--primary" href={first.href}>
              {first.text}
            </a>
          )}
          {children}
          {number && (
            <a class="button" href={number.tel}>
              {number.name} {number.number}
            </a>
          )}
        </p>
      )}
    </>
  );
}
