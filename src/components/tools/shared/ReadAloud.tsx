import '~/styles/reading.css';
import { useRef, useState } from 'preact/hooks';

/** Reads the result around it aloud. What that takes comes with the first press. */
export function ReadAloud() {
  const button = useRef<HTMLButtonElement>(null);
  const [said, setSaid] = useState('');
  const read = async () => {
    const root = button.current?.closest<HTMLElement>('.outcome') ?? document.querySelector('main');
    if (!root || !button.current) return;
    try {
      const { openReading } = await import('~/components/site/read-aloud.ts');
      await openReading(root, button.current, setSaid);
    } catch {
      setSaid('朗读没有加载成功，再点一次试试。');
    }
  };
  return (
    <>
      <button ref={button} type="button" class="button" onClick={() => void read()}>
        读给我听
      </button>
      <span role="status">{said && <span key={said}>{said}</span>}</span>
    </>
  );
}
