const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const digit = (value: number): string => DIGITS[value] ?? '';
/** From here on a number is read digit by digit, as telephone numbers are. */
const LARGEST_READ_WHOLE = 9999;

/** Each digit as a word: a telephone number read aloud. Other signs are pauses. */
export function spokenDigits(text: string): string {
  return text
    .split(/\D+/)
    .filter((group) => group !== '')
    .map((group) => [...group].map((one) => digit(Number(one))).join(' '))
    .join(', ');
}

/** A whole number from 0 to 9999 in Vietnamese words. @throws {RangeError} for any other */
export function spokenNumber(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > LARGEST_READ_WHOLE) throw new RangeError(`not read whole: ${value}`);
  const thousands = Math.floor(value / 1000);
  const rest = value % 1000;
  if (thousands === 0) return belowThousand(rest, false);
  return `${digit(thousands)} nghìn${rest === 0 ? '' : ` ${belowThousand(rest, true)}`}`;
}

function belowThousand(value: number, afterThousands: boolean): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  if (hundreds === 0 && !afterThousands) return belowHundred(rest);
  const head = `${digit(hundreds)} trăm`;
  if (rest === 0) return head;
  return rest < 10 ? `${head} linh ${digit(rest)}` : `${head} ${belowHundred(rest)}`;
}

function belowHundred(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  if (tens === 0) return digit(ones);
  const head = tens === 1 ? 'mười' : `${digit(tens)} mươi`;
  if (ones === 0) return head;
  if (ones === 5) return `${head} lăm`;
  if (ones === 1 && tens > 1) return `${head} mốt`;
  return `${head} ${digit(ones)}`;
}

const TIME = /\b(\d{1,2})\s?(?:[:hg]|giờ)\s?(\d{2})?(?!\d)/giu;
const RANGE = /(\d|giờ|phút|[\p{L}])\s?[-–]\s?(?=\d|[\p{L}])/gu;
const NUMBER = /\d+/g;

/** A text for reading aloud: times and numbers in words, ranges with "đến". */
export function spoken(text: string): string {
  return text
    .replace(RANGE, '$1 đến ')
    .replaceAll(TIME, (_whole, hour: string, minutes: string | undefined) => {
      const at = `${spokenNumber(Number(hour))} giờ`;
      return minutes === undefined || minutes === '00' ? at : `${at} ${spokenNumber(Number(minutes))}`;
    })
    .replaceAll(NUMBER, (number) =>
      number.length <= 4 && !number.startsWith('0') ? spokenNumber(Number(number)) : spokenDigits(number),
    )
    .replaceAll(/(\p{L})\/(?=\p{L})/gu, '$1 trên ')
    .replaceAll(/\s{2,}/g, ' ')
    .trim();
}
