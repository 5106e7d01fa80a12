import type { BothTexts } from './message-kind.ts';

/** A message as it stands in a letter. `link` is a path of the product. */
export type LetterPart = { readonly title: BothTexts; readonly body: BothTexts; readonly link: string };
export type LetterText = { readonly subject: string; readonly text: string; readonly html: string };

const PRODUCT = 'Thông Suốt';

/** In which language somebody is written to; `both`: Vietnamese first, English below, in a text message Vietnamese alone. */
export const MESSAGE_LANGUAGES = ['vi', 'en', 'both'] as const;
export type MessageLanguage = (typeof MESSAGE_LANGUAGES)[number];
type Language = 'vi' | 'en';

const languagesOf = (language: MessageLanguage): readonly Language[] => (language === 'both' ? ['vi', 'en'] : [language]);
const shortLanguageOf = (language: MessageLanguage): Language => (language === 'en' ? 'en' : 'vi');

const FOOT = {
  vi: (publicUrl: string) => `Thư tự động của hệ thống ${PRODUCT}, xin không trả lời. Đổi cách nhận: ${publicUrl}/account`,
  en: (publicUrl: string) => `Sent by ${PRODUCT}, please do not answer. Change how you are told: ${publicUrl}/account`,
} as const;
const MANY = { vi: (count: number) => `${count} thông báo`, en: (count: number) => `${count} messages` } as const;

/** One e-mail for all that waits for a person. @param publicUrl address of the product, without a slash at its end */
export function letterOf(parts: readonly LetterPart[], publicUrl: string, language: MessageLanguage): LetterText {
  const languages = languagesOf(language);
  const [first] = parts;
  const title = first?.title[languages[0] ?? 'vi'] ?? '';
  const subject = parts.length === 1 ? title : languages.map((one) => MANY[one](parts.length)).join(' / ');
  const foot = languages.map((one) => FOOT[one](publicUrl));
  const bodies = languages.map((one) => `<div lang="${one}">${htmlOf(parts, publicUrl, one)}</div>`);
  return {
    subject: `[${PRODUCT}] ${oneLine(subject)}`,
    text: `${languages.map((one) => textOf(parts, publicUrl, one)).join('\n\n—\n\n')}\n\n—\n${foot.join('\n')}\n`,
    html: page(shortLanguageOf(language), `${bodies.join('<hr>')}<hr><p><small>${foot.map(escaped).join('<br>')}</small></p>`),
  };
}

const textOf = (parts: readonly LetterPart[], publicUrl: string, language: Language) =>
  parts.map(({ title, body, link }) => `${title[language]}\n\n${body[language]}\n\n${publicUrl}${link}`).join('\n\n* * *\n\n');

const htmlOf = (parts: readonly LetterPart[], publicUrl: string, language: Language) =>
  parts
    .map(({ title, body, link }) => {
      const address = escaped(`${publicUrl}${link}`);
      return `<h2>${escaped(title[language])}</h2>${paragraphs(body[language])}<p><a href="${address}">${address}</a></p>`;
    })
    .join('<hr>');

const page = (language: Language, body: string) => `<!doctype html><html lang="${language}"><body>${body}</body></html>`;

const MANY_SHORT = { vi: (count: number) => `${count} thông báo mới.`, en: (count: number) => `${count} new messages.` } as const;

/** One text message for all that waits: the title alone, or how many there are and the first of them. */
export function shortTextOf(parts: readonly LetterPart[], language: MessageLanguage): string {
  const own = shortLanguageOf(language);
  const title = parts[0]?.title[own] ?? '';
  return parts.length === 1 ? `${PRODUCT}: ${title}` : `${PRODUCT}: ${MANY_SHORT[own](parts.length)} ${title}`;
}

const CODE_SUBJECT = { vi: 'Mã xác nhận', en: 'Confirmation code' } as const;
const CODE_WORDS = {
  vi: (code: string, minutes: number) =>
    `Mã xác nhận nơi nhận thông báo của bạn là ${code}, dùng được trong ${minutes} phút. Nếu không phải bạn yêu cầu, hãy bỏ qua thư này.`,
  en: (code: string, minutes: number) =>
    `The code that confirms where you are told is ${code}, good for ${minutes} minutes. If you did not ask for it, ignore this message.`,
} as const;
const CODE_SHORT = {
  vi: (code: string, minutes: number) => `mã xác nhận ${code}, dùng được trong ${minutes} phút`,
  en: (code: string, minutes: number) => `confirmation code ${code}, good for ${minutes} minutes`,
} as const;

/** The letter that carries the code by which an address is confirmed. */
export function codeLetter(code: string, minutes: number, language: MessageLanguage): LetterText {
  const languages = languagesOf(language);
  const words = languages.map((one) => ({ one, text: CODE_WORDS[one](code, minutes) }));
  return {
    subject: `[${PRODUCT}] ${languages.map((one) => CODE_SUBJECT[one]).join(' / ')}`,
    text: `${words.map(({ text }) => text).join('\n\n')}\n`,
    html: page(shortLanguageOf(language), words.map(({ one, text }) => `<p lang="${one}">${escaped(text)}</p>`).join('')),
  };
}

/** The same as a text message. */
export function codeText(code: string, minutes: number, language: MessageLanguage): string {
  return `${PRODUCT}: ${CODE_SHORT[shortLanguageOf(language)](code, minutes)}`;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').slice(0, 200);
const paragraphs = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('');
