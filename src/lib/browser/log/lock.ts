/**
 * The passphrase of the evidence log: AES-256-GCM with a key derived by PBKDF2 (SHA-256, 600,000 rounds: OWASP,
 * "Password Storage Cheat Sheet"). The passphrase and the key are kept nowhere; without them nothing is readable.
 */
import type { LockRecord, Sealed } from './database.ts';

/** Rounds of PBKDF2 with SHA-256: what OWASP asks for at the least. */
export const ROUNDS = 600_000;
const CHECK_ID = 'lock';
const CHECK_TEXT = 'buhuang-log';

const encode = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(new TextEncoder().encode(text));

/** Whether this page may use the browser's cryptography: not on addresses without HTTPS. */
export const canLock = (): boolean =>
  typeof crypto !== 'undefined' && (crypto as Partial<Crypto>).subtle !== undefined;

async function deriveKey(
  passphrase: string,
  { salt, iterations }: Pick<LockRecord, 'salt' | 'iterations'>,
): Promise<CryptoKey> {
  // Keyboards write the same signs in several ways.
  const typed = encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** `bytes` sealed as what stands under `id`: in another place it does not open. */
export async function seal(key: CryptoKey, id: string, bytes: BufferSource): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: encode(id) },
    key,
    bytes,
  );
  return { iv, data };
}

/** The bytes that were sealed under `id`, or undefined where the key is another or a byte was changed. */
export async function unseal(
  key: CryptoKey,
  id: string,
  { iv, data }: Sealed,
): Promise<ArrayBuffer | undefined> {
  try {
    const algorithm = { name: 'AES-GCM', iv, additionalData: encode(id) };
    return await crypto.subtle.decrypt(algorithm, key, data);
  } catch {
    return undefined;
  }
}

/** A new lock for `passphrase`, and its key. */
export async function makeLock(passphrase: string): Promise<{ lock: LockRecord; key: CryptoKey }> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const key = await deriveKey(passphrase, { salt, iterations: ROUNDS });
  const check = await seal(key, CHECK_ID, encode(CHECK_TEXT));
  return { lock: { salt, iterations: ROUNDS, check }, key };
}

/** The key of `lock`, or undefined where `passphrase` is not the one it was made with. Changes nothing. */
export async function openLock(
  lock: LockRecord,
  passphrase: string,
): Promise<CryptoKey | undefined> {
  const key = await deriveKey(passphrase, lock);
  return (await unseal(key, CHECK_ID, lock.check)) ? key : undefined;
}
