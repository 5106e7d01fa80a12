export const liveEn = {
  connecting: 'Connecting to the live stream…',
  open: 'Live: this page moves with each report',
  lost: 'The live stream is lost and is being connected again; until then the page asks every 30 seconds',
  resting: 'Paused since the page was hidden for long; it goes on when the page is shown',
  moved: 'just changed',
  announced: '{{count}} changes came in.',
  otherOrder: 'The order has changed with new figures.',
  arrange: 'Sort again',
} as const;
