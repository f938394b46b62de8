/** Bounds that keep a check and a search flat however large the corpus grows; measured in `npm run bench`. */
export const limits = {
  /** Rows read per blocking key. */
  rowsPerKey: 48,
  /** Distinct values read per slot. */
  valuesPerSlot: 32,
  /** Articles read per value, newest first. */
  evidencePerValue: 8,
  /** Where a slot has many values, so many articles are shared out among them, but at least these for each. */
  evidencePerClaim: 32,
  leastPerValue: 2,
  /** Claims loaded per claim for their shared keys, of which the best by words are handed out. */
  loadedPerClaim: 10,
  rankedPerClaim: 8,
  /** For omissions: slots read per event, and articles per slot. */
  slotsPerEvent: 64,
  evidencePerSlot: 24,
  /** For copies: articles read per band key, and prints compared in full, those that share most keys first. */
  articlesPerBand: 64,
  comparedPrints: 24,
  /** Copies whose origin is settled together; of a text reprinted more often than that, the rest stay as they were. */
  articlesPerGroup: 256,
  /** For an import: records written at a time, and batches of them in memory before the one transaction begins. */
  recordsPerBatch: 200,
  stagedBatches: 100,
  /**
   * For the corpus search: words a term may stand for, articles read per word, articles loaded and ranked, and articles whose
   * whole text is read for phrases.
   */
  wordsPerTerm: 32,
  articlesPerWord: 5000,
  rankedArticles: 60,
  readForPhrases: 1500,
} as const;
