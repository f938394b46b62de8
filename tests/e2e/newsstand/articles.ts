/** An article of an invented outlet, in our own words. */
export interface Print {
  path: string;
  outlet: string;
  title: string;
  /** Day of publication, `YYYY-MM-DD`. */
  day: string;
  lang: string;
  paragraphs: readonly string[];
}

/** The article that the tests read with the sidebar open: its date and its count of prisoners stand alone. */
export const harbour: Print = {
  path: '/2025/06/03/harbour-second-round',
  outlet: 'Harbour Courier',
  title: 'Second round in Istanbul ends with a promise of another swap',
  day: '2025-06-03',
  lang: 'en',
  paragraphs: [
    'Negotiators from Russia and Ukraine sat down in Istanbul for a second round of direct talks, and left with little more than a promise to swap prisoners.',
    'The second round of talks was held at the Çırağan Palace on 22 May 2025. Gulls circled over the landing stage as the black cars drove away along the shore road.',
    'In Istanbul the two delegations agreed to exchange 1,000 prisoners in total. Families had waited behind the barriers since dawn, many of them with photographs.',
    'The new exchange covers all prisoners of war under the age of 25. Russia and Ukraine also agreed that each side hands over the bodies of 6,000 fallen soldiers.',
    'Russia offered a ceasefire of two to three days in some parts of the front line. The Ukrainian delegation wanted to study the paper before it said more.',
    'A florist near the palace said her roses had rarely sold so well, and that she hoped the delegations would come back before the summer was over.',
  ],
};

/** What most others report of the same day. */
export const meridian: Print = {
  path: '/world/meridian-on-the-talks',
  outlet: 'Meridian Post',
  title: 'Russia and Ukraine agree on a large exchange of prisoners in Istanbul',
  day: '2025-06-02',
  lang: 'en',
  paragraphs: [
    'Russia and Ukraine have agreed on a new exchange of prisoners at their second round of talks in Istanbul, the heads of both delegations told reporters.',
    'The second round of talks took place at the Çırağan Palace on 2 June 2025. It was over before the tea that had been laid out for the guests was cold.',
    'The delegations agreed to exchange at least 1,000 prisoners on each side. All prisoners of war under 25 years of age are to be exchanged.',
    'Each side will hand over the bodies of 6,000 soldiers killed in action, the negotiators agreed. Refrigerated railway cars are to bring them to the border.',
    'The Russian delegation offered a truce of two to three days along certain sections of the front, so that the fallen can be recovered from the fields.',
  ],
};

export const levant: Print = {
  path: '/region/levant-what-was-agreed',
  outlet: 'Levant Post',
  title: 'What the delegations of Russia and Ukraine brought home from Istanbul',
  day: '2025-06-03',
  lang: 'en',
  paragraphs: [
    'The delegations of Russia and Ukraine left Istanbul with a deal on prisoners and on the dead, but without a ceasefire.',
    'Their second round of talks was held on 2 June 2025 in the Çırağan Palace, on the European shore of the strait.',
    'The two sides agreed on an exchange of at least 1,000 prisoners each, and on lists that their offices keep.',
    'Russia and Ukraine agreed to return 6,000 bodies of fallen soldiers each, in railway cars and under a white flag.',
    'Moscow rejected the unconditional ceasefire that Kyiv demands, and spoke of a memorandum of its own instead.',
  ],
};

/** News, but about no followed story. */
export const weather: Print = {
  path: '/2025/06/03/harbour-heat',
  outlet: 'Harbour Courier',
  title: 'Heat closes the ferry piers for an afternoon',
  day: '2025-06-03',
  lang: 'en',
  paragraphs: [
    'Three ferry piers stayed closed on Tuesday afternoon because the tar between their planks had grown soft in the heat.',
    'The port authority counted 41 cancelled crossings, and hopes for cooler weather by the end of the week.',
    'Passengers waited in the shade of the customs house, where a kiosk gave away 300 bottles of water.',
  ],
};

/** The talks in a language whose claims are not read. */
export const bosphorus: Print = {
  path: '/haber/istanbul-gorusmeleri',
  outlet: 'Boğaz Haber',
  title: 'Rusya ve Ukrayna heyetleri İstanbul’da ikinci kez görüştü',
  day: '2025-06-02',
  lang: 'tr',
  paragraphs: [
    'Rusya ile Ukrayna arasındaki doğrudan görüşmelerin ikinci turu 2 Haziran 2025 günü İstanbul’da Çırağan Sarayı’nda yapıldı.',
    'Taraflar her iki taraftan en az 1.000 esirin takas edilmesi konusunda anlaştı ve görüşmelerin süreceğini bildirdi.',
    'Ukrayna heyetine Rustem Umerov, Rusya heyetine Vladimir Medinskiy başkanlık etti.',
  ],
};

export const prints: readonly Print[] = [harbour, meridian, levant, weather, bosphorus];
