import { useEffect, useRef } from 'preact/hooks';
import { TextAreaField } from '~/components/tools/shared/fields/TextAreaField.tsx';
import { TextField } from '~/components/tools/shared/fields/TextField.tsx';
import type { LinkWords } from '~/components/tools/shared/link-words.ts';
import { asIsland } from '~/components/tools/shared/island.tsx';
import { LoadingNote } from '~/components/tools/shared/LoadingNote.tsx';
import { SendForm } from '~/components/tools/shared/SendForm.tsx';
import { focusOn } from '~/components/tools/shared/use-focus-after-render.ts';
import './message.css';
import { useMessageCheck } from './use-message.ts';

/** What the page hands over: names of what the texts refer to, and the tools that help next. */
export interface MessageIslandWords extends LinkWords {
  from: string;
  next: readonly { href: string; title: string; why: string }[];
}

/** The message and number check: paste, look, read. Nothing is stored and nothing leaves the page. */
function MessageTool({ words }: { words: MessageIslandWords }) {
  const check = useMessageCheck(`${words.root}tools/message/`);
  const { form, sending, checked } = check;
  const { errors } = sending;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (heading.current) focusOn(heading.current);
  }, [checked]);

  const clear = () => {
    check.clear();
    sending.focusNext('field-message-text');
  };
  return (
    <div class="message narrow">
      <SendForm form={sending} onSend={check.send} aria-label="短信和号码">
        <TextAreaField
          field="message.text"
          label="短信、聊天，或他在电话里说的话"
          hint="连号码、链接一起贴。身份证号、卡号、姓名可以先用×盖掉。"
          error={errors.get('message.text')}
          rows={6}
          value={form.text}
          onChange={(text) => check.change({ text })}
        />
        <TextField
          field="message.number"
          label="对方的号码（可以不填）"
          hint="怎么写都行，例如带+86、空格、横线。"
          inputMode="text"
          error={errors.get('message.number')}
          value={form.number}
          onChange={(number) => check.change({ number })}
        />
        <p class="message__on">
          <button type="submit" class="button button--primary">
            看一看
          </button>
        </p>
      </SendForm>
      <LoadingNote
        loading={check.loading}
        waiting={check.isSent ? '信号表正在加载，好了马上给结果。' : ''}
        failed="信号表没有加载出来，现在比对不了。你贴的内容还在。也可以照下面的纸上版对。"
      />
      {checked && (
        <checked.MessageResult
          key={sending.run}
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

/** The whole island. */
export const Message = asIsland(MessageTool);
