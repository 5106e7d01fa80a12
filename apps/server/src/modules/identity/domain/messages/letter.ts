import type { BothTexts } from './message-kind.ts';

/** A message as it stands in a letter. `link` is a path of the product. */
export type LetterPart = { readonly title: BothTexts; readonly body: BothTexts; readonly link: string };
export type LetterText = { readonly subject: string; readonly text: string; readonly html: string };

const PRODUCT = 'Thông Suốt';

/** One e-mail for all that waits for a person: Vietnamese first, English below. @param publicUrl address of the product, without a slash at its end */
export function letterOf(parts: readonly LetterPart[], publicUrl: string): LetterText {
  const [first] = parts;
  const subject = parts.length === 1 && first ? first.title.vi : `${parts.length} thông báo / ${parts.length} messages`;
  const foot = [
    `Thư tự động của hệ thống ${PRODUCT}, xin không trả lời. Đổi cách nhận: ${publicUrl}/account`,
    `Sent by ${PRODUCT}, please do not answer. Change how you are told: ${publicUrl}/account`,
  ];
  const textOf = (language: 'vi' | 'en') =>
    parts.map(({ title, body, link }) => `${title[language]}\n\n${body[language]}\n\n${publicUrl}${link}`).join('\n\n* * *\n\n');
  const htmlOf = (language: 'vi' | 'en') =>
    parts
      .map(
        ({ title, body, link }) =>
          `<h2>${escaped(title[language])}</h2>${paragraphs(body[language])}<p><a href="${escaped(`${publicUrl}${link}`)}">${escaped(`${publicUrl}${link}`)}</a></p>`,
      )
      .join('<hr>');
  return {
    subject: `[${PRODUCT}] ${oneLine(subject)}`,
    text: `${textOf('vi')}\n\n—\n\n${textOf('en')}\n\n—\n${foot.join('\n')}\n`,
    html: `<!doctype html><html lang="vi"><body>${htmlOf('vi')}<hr><div lang="en">${htmlOf('en')}</div><hr><p><small>${foot.map(escaped).join('<br>')}</small></p></body></html>`,
  };
}

/** One text message for all that waits: the title alone, or how many there are and the first of them. */
export function shortTextOf(parts: readonly LetterPart[]): string {
  const [first] = parts;
  const title = first?.title.vi ?? '';
  return parts.length === 1 ? `${PRODUCT}: ${title}` : `${PRODUCT}: ${parts.length} thông báo mới. ${title}`;
}

/** The letter that carries the code by which an address is confirmed. */
export function codeLetter(code: string, minutes: number): LetterText {
  const vi = `Mã xác nhận nơi nhận thông báo của bạn là ${code}, dùng được trong ${minutes} phút. Nếu không phải bạn yêu cầu, hãy bỏ qua thư này.`;
  const en = `The code that confirms where you are told is ${code}, good for ${minutes} minutes. If you did not ask for it, ignore this message.`;
  return {
    subject: `[${PRODUCT}] Mã xác nhận / Confirmation code`,
    text: `${vi}\n\n${en}\n`,
    html: `<!doctype html><html lang="vi"><body><p>${escaped(vi)}</p><p lang="en">${escaped(en)}</p></body></html>`,
  };
}

/** The same as a text message. */
export function codeText(code: string, minutes: number): string {
  return `${PRODUCT}: mã xác nhận ${code}, dùng được trong ${minutes} phút`;
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
