import type { CarriedFacts } from '~/lib/domain/carried/carried-facts.ts';
import type { StopView } from '~/lib/domain/complain/result.ts';
import { LETTER_CAVEAT, STOP_WORDS } from '~/lib/domain/complain/text.ts';
import type { BodyWords } from '~/lib/domain/complain/words.ts';
import { toLetterLinks } from '~/lib/domain/site/tool-links.ts';
import { ArticleList } from '~/components/tools/shared/ArticleList.tsx';
import { CarryOverLinks } from '~/components/tools/shared/carry-along.tsx';
import { CopyText } from '~/components/tools/shared/CopyText.tsx';
import { HotlineList } from '~/components/tools/shared/HotlineList.tsx';
import { InlineText } from '~/components/tools/shared/InlineText.tsx';
import { SourceNames } from '~/components/tools/shared/ReasonList.tsx';
import type { ComplainPageWords } from './words.ts';

interface StopProps {
  stop: StopView;
  words: ComplainPageWords;
  /** What the letters may use. */
  carried: CarriedFacts;
}

/** One stop of the route: whom, what for, how, with what, by when, and what to say. */
export function StopCard({ stop, words, carried }: StopProps) {
  return (
    <section class="card">
      <h3>
        <span class="muted">{stop.place}</span> {stop.name}
      </h3>
      {stop.words ? (
        <StopDetails body={stop.words} words={words} />
      ) : (
        <HotlineList ids={stop.hotlines} words={words} />
      )}
      {stop.letter && (
        <details open={stop.isOpen}>
          <summary>{STOP_WORDS.letter}</summary>
          <p class="muted">{LETTER_CAVEAT}</p>
          <p class="complain__letter">{stop.letter}</p>
          <div class="row">
            <CopyText text={() => stop.letter} label={`复制${stop.place}的话`} />
          </div>
        </details>
      )}
      {stop.letterPages.length > 0 && (
        <>
          <p>{STOP_WORDS.fullLetter}</p>
          <CarryOverLinks facts={carried} tools={toLetterLinks(words, stop.letterPages)} />
        </>
      )}
      {stop.words && <ArticleList ids={stop.words.articles} words={words} />}
    </section>
  );
}

interface DetailsProps {
  body: BodyWords;
  words: ComplainPageWords;
}

function StopDetails({ body, words }: DetailsProps) {
  return (
    <dl>
      <dt>{STOP_WORDS.contact}</dt>
      <dd>
        <InlineText text={body.contact} hotlines={words.hotlines} />
      </dd>
      <dt>{STOP_WORDS.handles}</dt>
      <dd>
        {body.handles}
        <SourceNames sources={body.sources} />
      </dd>
      <dt>{STOP_WORDS.cannot}</dt>
      <dd>{body.cannot.join('；')}。</dd>
      <dt>{STOP_WORDS.attach}</dt>
      {body.attach.map((item) => (
        <dd key={item}>{item}</dd>
      ))}
      <dt>{STOP_WORDS.deadlines}</dt>
      {body.deadlines.map(({ text, sources }) => (
        <dd key={text}>
          {text}
          <SourceNames sources={sources} />
        </dd>
      ))}
      {body.deadlineNote && <dd>{body.deadlineNote}</dd>}
    </dl>
  );
}
