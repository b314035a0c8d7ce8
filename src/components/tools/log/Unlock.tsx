/** Asks for the passphrase. A wrong one changes nothing, however often. */
import { useState } from 'preact/hooks';
import { SendForm } from '~/components/tools/shared/SendForm.tsx';
import { useSendForm } from '~/components/tools/shared/use-send-form.ts';
import { Status } from '~/components/tools/shared/Words.tsx';
import { PassphraseField } from './PassphraseField.tsx';
import type { Log } from './use-log.ts';

/** The form. */
export function Unlock({ log }: { log: Log }) {
  const sending = useSendForm();
  const [passphrase, setPassphrase] = useState('');
  const [isBusy, setBusy] = useState(false);
  const open = async () => {
    if (isBusy) return;
    setBusy(true);
    const isOpen = await log.unlock(passphrase);
    setBusy(false);
    if (isOpen) return;
    sending.refuse([{ field: 'unlock', name: '', message: '密码不对。什么都没有动，可以再试。' }]);
  };
  return (
    <SendForm form={sending} onSend={() => void open()} class="card" aria-label="打开记录">
      <h2>记录上了锁</h2>
      <PassphraseField
        field="unlock"
        label="密码"
        hint="忘了密码就打不开了。以前导出的证据包还能用。"
        error={sending.errors.get('unlock')}
        value={passphrase}
        isShown={false}
        isNew={false}
        onChange={setPassphrase}
      />
      <button type="submit" class="button button--primary">
        打开
      </button>
      <Status message={isBusy ? '正在打开。' : ''} />
    </SendForm>
  );
}
