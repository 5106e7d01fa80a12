import type { Params, Reason, WhyNot } from './outcome.ts';

type Language = 'vi' | 'en';
type Sentence = readonly [vi: string, en: string];

/** What was found, in both languages; `{name}` is a member of the finding's params. */
const FOUND: Record<Reason, Sentence> = {
  missing: ['chưa trả lời', 'not answered'],
  'wrong-kind': ['câu trả lời không đúng kiểu', 'the answer is of the wrong kind'],
  'too-small': ['{given} nhỏ hơn {bound}', '{given} is below {bound}'],
  'too-large': ['{given} lớn hơn {bound}', '{given} is above {bound}'],
  'too-many-decimals': ['{given} có quá {most} chữ số thập phân', '{given} has more than {most} decimals'],
  'too-short': ['dài {given} ký tự, ít nhất phải {bound}', '{given} characters, at least {bound} wanted'],
  'too-long': ['dài {given} ký tự, nhiều nhất là {bound}', '{given} characters, at most {bound} allowed'],
  'not-in-list': ['“{given}” không có trong danh mục', '“{given}” is not in the list'],
  'no-such-day': ['không có ngày {given}', 'there is no day {given}'],
  'sum-differs': ['ghi {given}, cộng các phần được {computed}', '{given} is given, the parts add up to {computed}'],
  'relation-broken': ['{given} phải {relation} {expected}', '{given} must be {relation} {expected}'],
  'list-too-long': ['số ghi là {given} nhưng danh sách có {computed}', '{given} is given, but the list has {computed}'],
  'list-too-short': ['số ghi là {given} nhưng danh sách chỉ có {computed}', '{given} is given, but the list has only {computed}'],
  'lists-differ': ['một nơi ghi {given}, nơi khác ghi {expected}', 'one place says {given}, another {expected}'],
  'share-impossible': ['{given} trên tổng số {all}', '{given} out of {all}'],
  'percent-of-more-than-all': [
    'ghi {given}% nhưng {part} nhiều hơn tổng số {all}',
    '{given}% is given, but {part} is more than all {all}',
  ],
  'percent-hundred-times-too-small': [
    'ghi {given}%, nhỏ đi 100 lần: {part}/{all} là {computed}%',
    '{given}% is 100 times too small: {part}/{all} is {computed}%',
  ],
  'percent-hundred-times-too-large': [
    'ghi {given}%, lớn hơn 100 lần: {part}/{all} là {computed}%',
    '{given}% is 100 times too large: {part}/{all} is {computed}%',
  ],
  'percent-cut-off': [
    'ghi {given}% là cắt bớt chứ chưa làm tròn: {part}/{all} là {computed}%',
    '{given}% is cut off, not rounded: {part}/{all} is {computed}%',
  ],
  'percent-differs': ['ghi {given}%, tính được {part}/{all} là {computed}%', '{given}% is given, {part}/{all} is {computed}%'],
  'outside-period': ['ngày {given} nằm ngoài kỳ báo cáo {first} đến {last}', '{given} lies outside the period {first} to {last}'],
  'wrong-year': ['ngày {given} có lẽ sai năm, đúng là {meant}', '{given} seems to have the wrong year; {meant} would fit'],
  'wrong-month': ['ngày {given} có lẽ sai tháng, đúng là {meant}', '{given} seems to have the wrong month; {meant} would fit'],
  'dates-disagree': ['ngày {given} phải {relation} ngày {expected}', '{given} must be {relation} {expected}'],
  fallen: [
    'số lũy kế giảm từ {before} (ngày {day}) xuống {given}',
    'a figure that only grows fell from {before} (on {day}) to {given}',
  ],
  jumped: ['{before} (ngày {day}) thành {given}', '{before} (on {day}) became {given}'],
  'all-flipped': ['cả {items} câu trả lời đều ngược với ngày {day}', 'all {items} answers are the opposite of those of {day}'],
  'unusually-high': [
    '{given} cao khác thường: trung vị của {values} ngày tương tự là {median}',
    '{given} is unusually high: the median of {values} such days is {median}',
  ],
  'unusually-low': [
    '{given} thấp khác thường: trung vị của {values} ngày tương tự là {median}',
    '{given} is unusually low: the median of {values} such days is {median}',
  ],
};

const NOT_MADE: Record<WhyNot, Sentence> = {
  'no-value': ['chưa có câu trả lời', 'there is no answer'],
  'not-applicable': ['mục được ghi là chưa áp dụng', 'the item is said not to apply yet'],
  'not-a-number': ['không đọc được thành số', 'it cannot be read as a number'],
  'not-a-text': ['không phải văn bản', 'it is no text'],
  'not-a-date': ['không phải ngày', 'it is no day'],
  'no-period': ['chưa biết kỳ báo cáo', 'the period of the report is not known'],
  'no-known-date': ['chưa biết ngày để so sánh', 'the day to compare with is not known'],
  'no-previous-report': ['chưa có báo cáo kỳ trước', 'there is no report before this one'],
  'no-previous-value': ['báo cáo ngày {day} không có số này', 'the report of {day} has no such figure'],
  'short-history': ['mới có {values} ngày để so sánh, cần {wanted}', 'only {values} days to compare with, {wanted} are needed'],
  'nothing-to-divide': ['mẫu số là 0 nên không có tỷ lệ', 'the denominator is 0, so there is no percentage'],
};

const RELATIONS: Readonly<Record<string, Sentence>> = {
  '=': ['bằng', 'equal to'],
  '<=': ['nhỏ hơn hoặc bằng', 'at most'],
  '<': ['nhỏ hơn', 'below'],
  '>=': ['lớn hơn hoặc bằng', 'at least'],
  '>': ['lớn hơn', 'above'],
};

const inLanguage = ([vi, en]: Sentence, language: Language): string => (language === 'vi' ? vi : en);
const DAY = /^(\d{4})-0?(\d{1,2})-0?(\d{1,2})$/;
const NUMBER = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Numbers and days as the language writes them: 1.234,5 and 24/6/2025. Without `Intl`, so every machine writes the same. */
function written(value: string, language: Language): string {
  const day = DAY.exec(value);
  if (day) return `${day[3]}/${day[2]}/${day[1]}`;
  const number = NUMBER.exec(value);
  if (!number) return value;
  const [, sign = '', whole = '', fraction] = number;
  const [group, mark] = language === 'vi' ? ['.', ','] : [',', '.'];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${sign}${grouped}${fraction === undefined ? '' : `${mark}${fraction}`}`;
}

const filled = (sentence: Sentence, params: Params, language: Language): string =>
  inLanguage(sentence, language).replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name] ?? '';
    const relation = name === 'relation' ? RELATIONS[value] : undefined;
    return relation ? inLanguage(relation, language) : written(value, language);
  });

/** The rule in its author's words, then what was found; only the latter where the author wrote none. */
const joined = (rule: string, told: string): string =>
  rule === '' ? `${told.charAt(0).toUpperCase()}${told.slice(1)}` : `${rule}: ${told}`;

type Rule = { readonly textVi: string; readonly textEn: string };
type Told = { readonly textVi: string; readonly textEn: string };

const tell = (rule: Rule, sentence: Sentence, params: Params): Told => ({
  textVi: joined(rule.textVi, filled(sentence, params, 'vi')),
  textEn: joined(rule.textEn, filled(sentence, params, 'en')),
});

export const tellFound = (rule: Rule, reason: Reason, params: Params): Told => tell(rule, FOUND[reason], params);
export const tellNotMade = (rule: Rule, why: WhyNot, params: Params): Told => tell(rule, NOT_MADE[why], params);
