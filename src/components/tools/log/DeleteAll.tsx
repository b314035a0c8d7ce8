/** Removes everything, once the reader has typed that they mean it. */
import { useState } from 'preact/hooks';
import { cleanTyped } from '~/lib/domain/values/typed-text.ts';
import { SendForm } from '~/components/tools/shared/SendForm.tsx';
import { useSendForm } from '~/components/tools/shared/use-send-form.ts';
import { TextField } from '~/components/tools/shared/fields/TextField.tsx';
import { Status } from '~/components/tools/shared/Words.tsx';
import type { Log } from './use-log.ts';

const PHRASE = '全部删除';

/** The form, folded. */
export function DeleteAll({ log }: { log: Log }) {
  const sending = useSendForm();
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const remove = async () => {
    if (cleanTyped(typed) !== PHRASE) {
      const message = `要删，就在这里写“${PHRASE}”四个字。现在什么都没有删。`;
      return sending.refuse([{ field: 'log-delete', name: '', message }]);
    }
    sending.reset();
    setTyped('');
    const isGone = await log.clear();
    setSaid(
      isGone
        ? '全部删掉了：记录、附件、密码、没记完的。'
        : '浏览器没有让删干净。请在浏览器设置里清除这个网站的数据。',
    );
    return undefined;
  };
  return (
    <details class="log-more no-print">
      <summary>全部删除</summary>
      <SendForm form={sending} onSend={() => void remove()} aria-label="全部删除">
        <p>
          这台设备上的记录、附件、密码都会删掉，读不出来的也会删，找不回来。下载过的证据包不会删，要自己删。
        </p>
        <TextField
          field="log-delete"
          label={`写“${PHRASE}”四个字`}
          error={sending.errors.get('log-delete')}
          inputMode="text"
          value={typed}
          onChange={setTyped}
        />
        <button type="submit" class="button">
          删掉全部记录
        </button>
      </SendForm>
      <Status message={said} />
    </details>
  );
}
