/**
 * @typedef {'canonical' | 'openGraph' | 'jsonLd'} Metadata
 * @typedef {object} Look
 * @property {readonly Metadata[]} metadata what the outlet's pages tell of themselves; real ones leave things out
 * @property {string} style CSS on top of the common one
 * @property {readonly string[]} sections
 * @property {readonly string[]} mostRead headlines beside the article, about other matters
 */

const SERIF = "font-family:Georgia,'Liberation Serif',serif";
const SANS = "font-family:system-ui,'Liberation Sans',sans-serif";

/** @type {Record<string, Look>} */
const LOOKS = {
  'Harbour Courier': {
    metadata: ['canonical', 'openGraph', 'jsonLd'],
    style: `body{${SERIF};background:#fffdf8}.masthead{border-bottom:3px double #22384f}.masthead>a{color:#22384f}`,
    sections: ['World', 'Port', 'Weather', 'Sport'],
    mostRead: ['Ferry timetable changes from Monday', 'Crab season opens early', 'A lighthouse for sale'],
  },
  'Meridian Post': {
    metadata: ['canonical', 'openGraph'],
    style: `body{${SANS}}.masthead{background:#0d2b52;color:#fff;border:0}h1{font-weight:800}`,
    sections: ['News', 'Opinion', 'Money', 'Culture'],
    mostRead: ['Why bread costs more this summer', 'Our critic on the new opera house', 'Quiz of the week'],
  },
  'Bosphorus Wire': {
    metadata: ['jsonLd'],
    style: `body{font-family:'Liberation Mono',monospace;font-size:.95rem}.masthead{background:#111;color:#e8e8e8}h1{font-size:1.5rem}`,
    sections: ['Wire', 'Markets', 'Desk'],
    mostRead: ['Lira steady in quiet trade', 'Strait reopens after fog'],
  },
  'Levant Post': {
    metadata: ['openGraph'],
    style: `body{${SERIF}}.masthead>a{color:#7a1f1f}h1{font-style:italic}`,
    sections: ['Region', 'World', 'Kitchen'],
    mostRead: ['Olive growers fear another dry year', 'The last tram of the old line'],
  },
  'Outlook Weekly': {
    metadata: ['canonical', 'jsonLd'],
    style: `body{${SERIF};font-size:1.08rem}.masthead>a{letter-spacing:.2em;text-transform:uppercase}h1{font-weight:400}`,
    sections: ['This week', 'Essays', 'Letters'],
    mostRead: ['In praise of slow trains', 'Letters to the editor'],
  },
  'Northern Ledger': {
    metadata: ['openGraph', 'jsonLd'],
    style: `body{${SANS};background:#f7f9fa}.masthead{border-bottom:4px solid #1d6b57}`,
    sections: ['Home', 'Abroad', 'Business', 'Nature'],
    mostRead: ['Ice road closes for the season', 'Town votes on a second bridge'],
  },
};

/** Some sites tell nothing of themselves: title, date and text have to be read from the page. */
const PLAIN = {
  metadata: [],
  style: `body{${SANS}}`,
  sections: ['News', 'Sport'],
  mostRead: ['Heat expected at the weekend', 'Festival programme is out'],
};

/**
 * @param {string} outlet
 * @returns {Look}
 */
export function lookOf(outlet) {
  return LOOKS[outlet] ?? PLAIN;
}
