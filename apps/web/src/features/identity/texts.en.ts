import type { SameKeys } from '../../i18n/languages.ts';
import { deputiesEn } from './deputies/texts.en.ts';
import { reviewsEn } from './reviews/texts.en.ts';
import { securityEn } from './security/texts.en.ts';
import type { identityVi } from './texts.vi.ts';

export const identityEn: SameKeys<typeof identityVi> = {
  offices: 'Offices held',
  signOut: 'Sign out',
  signOutEverywhere: 'Sign out on all devices',
  nation: 'Whole nation',
  blocks: {
    party: 'Party Committee',
    council: "People's Council",
    committee: "People's Committee",
    front: 'Fatherland Front Committee',
    all: 'All blocks',
  },
  own: {
    title: 'My account',
    answer: 'You are {{name}}, signed in as {{loginName}}.',
  },
  appointments: {
    title: 'Appointments',
    role: 'Role',
    unit: 'Unit',
    block: 'Block',
    from: 'From',
    to: 'Until before',
    open: 'no end',
    none: 'You are not appointed to any role yet.',
    whom: 'If an appointment is wrong, tell the administrator of accounts of your office.',
  },
  sessions: {
    title: 'Sessions',
    limits: 'A session ends by itself after {{minutes}} minutes without use. This one ends at {{end}} at the latest.',
    browser: 'Browser, device',
    unknownBrowser: 'Unknown',
    opened: 'Signed in at',
    lastSeen: 'Last used',
    state: 'State',
    present: 'This session',
    endOne: 'Sign out {{name}}, signed in at {{opened}}',
    ended: 'That session is signed out.',
    everywhereTitle: 'Sign out on all devices?',
    everywhereQuestion: 'All your sessions end at once, this one too. You will have to sign in again.',
  },
  password: {
    title: 'Change of password',
    rules: {
      length: '{{shortest}} to {{longest}} characters. A short sentence that you remember does well.',
      different: 'At least {{different}} different characters.',
      own: 'It does not hold your login name, and differs from the present one.',
      others: 'Afterwards your other sessions end; this one stays.',
    },
    present: 'Present password',
    next: 'New password',
    repeat: 'Repeat the new password',
    change: 'Change password',
    changed: 'The password is changed.',
    faults: {
      wrong: 'The present password is wrong.',
      wait: 'Too many wrong attempts. Wait {{seconds}} seconds and try again.',
      differs: 'The two new passwords differ.',
      refused: 'The new password does not meet the rules.',
      'too-short': 'The new password is too short.',
      'too-long': 'The new password is too long.',
      'too-uniform': 'The new password repeats too few different characters.',
      'holds-login-name': 'The new password must not contain the login name.',
      unchanged: 'The new password must differ from the present one.',
      'used-before': 'This password was used before.',
    },
  },
  deputies: deputiesEn,
  reviews: reviewsEn,
  security: securityEn,
};
