import { useEffect, useRef } from 'preact/hooks';
import { ErrorSummary } from '~/components/tools/shared/fields/FieldLinks.tsx';
import { TextAreaField } from '~/components/tools/shared/fields/TextAreaField.tsx';
import { TextField } from '~/components/tools/shared/fields/TextField.tsx';
import type { LinkWords } from '~/components/tools/shared/link-words.ts';
import { useEarlyInput } from '~/components/tools/shared/use-early-input.ts';
import { useFocusAfterRender } from '~/components/tools/shared/use-focus-after-render.ts';
import './message.css';
import { DataMissing } from './DataMissing.tsx';
import { MessageResult } from './Result.tsx';
import { useMessageCheck } from './use-message.ts';

/** What the page hands over: names of what the texts refer to, and the tools that help next. */
export interface MessageIslandWords extends LinkWords {
  from: string;
  next: readonly { href: string; title: string; why: string }[];
}

/** The message and number check: paste, look, read. Nothing is stored and nothing leaves the page. */
export function Message({ words }: { words: MessageIslandWords }) {
  const check = useMessageCheck(`${words.root}tools/message/signals.json`);
  const { form, problems, checked } = check;
  const island = useRef<HTMLDivElement>(null);
  const errors = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const focusNext = useFocusAfterRender();
  useEarlyInput(island);
  useEffect(() => {
    if (problems.length > 0) errors.current?.focus();
  }, [problems]);
  useEffect(() => heading.current?.focus(), [checked]);

  const errorOf = (field: string) => problems.find((problem) => problem.field === field)?.message;
  const clear = () => {
    check.clear();
    focusNext('field-message-text');
  };
  return (
    <div class="message narrow" ref={island}>
      <form
        method="dialog"
        autoComplete="off"
        aria-label="短信和号码"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          check.send();
        }}
      >
        {problems.length > 0 && <ErrorSummary messages={problems} focusRef={errors} />}
        <TextAreaField
          field="message.text"
          label="短信、聊天，或他在电话里说的话"
          hint="连号码、链接一起贴。身份证号、卡号、姓名可以先用×盖掉。"
          error={errorOf('message.text')}
          value={form.text}
          onChange={(text) => check.change({ text })}
        />
        <TextField
          field="message.number"
          label="对方的号码（可以不填）"
          hint="怎么写都行，例如带+86、空格、横线。"
          inputMode="text"
          error={errorOf('message.number')}
          value={form.number}
          onChange={(number) => check.change({ number })}
        />
        <p class="row">
          <button type="submit" class="button button--primary">
            看一看
          </button>
        </p>
      </form>
      <DataMissing state={check.state} isAwaited={check.isSent} retry={check.retry} />
      {checked && (
        <MessageResult
          view={checked.view}
          conducts={checked.conducts}
          words={words}
          heading={heading}
          isStale={check.isStale}
          onClear={clear}
        />
      )}
    </div>
  );
}
