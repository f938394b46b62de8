/** News agencies by the names their customers credit them with, as regular expressions; the key is the credit. */
export const agencies: Readonly<Record<string, readonly string[]>> = {
  afp: ['AFP', 'Agence France[- ]Presse'],
  reuters: ['Reuters'],
  ap: ['AP', 'The Associated Press', 'Associated Press'],
  tass: ['ITAR-TASS', 'TASS', 'ТАСС'],
  'ria novosti': ['RIA Novosti', 'RIA', 'РИА Новости'],
  'interfax-ukraine': ['Interfax[- ]Ukraine', 'Інтерфакс[- ]Україна'],
  interfax: ['Interfax', 'Интерфакс'],
  ukrinform: ['Ukrinform', 'Укрінформ'],
  unian: ['UNIAN', 'УНІАН'],
  anadolu: ['Anadolu Agency', 'Anadolu Ajansı', 'Anadolu'],
  dha: ['DHA', 'Demirören News Agency'],
  dpa: ['dpa', 'Deutsche Presse-Agentur'],
  ansa: ['ANSA'],
  efe: ['EFE', 'Agencia EFE'],
  pap: ['PAP', 'Polish Press Agency'],
  xinhua: ['Xinhua News Agency', 'Xinhua'],
  kyodo: ['Kyodo News', 'Kyodo'],
  pti: ['PTI', 'Press Trust of India'],
  ani: ['ANI'],
  upi: ['UPI'],
  'pa media': ['PA Media', 'Press Association'],
  bloomberg: ['Bloomberg News', 'Bloomberg'],
};

/** Folded names that follow "via" but carry words or pictures of anybody, so that naming one tells no origin. */
export const carriers: ReadonlySet<string> = new Set([
  'telegram',
  'x',
  'twitter',
  'facebook',
  'instagram',
  'youtube',
  'whatsapp',
  'zoom',
  'email',
  'getty images',
]);

/** A credit for agency text that names no agency; it matches no other credit. */
export const UNNAMED = 'unnamed agency';
