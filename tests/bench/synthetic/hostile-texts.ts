/** Texts of `size` characters that make careless readers slow, by what they are made of. */
export const hostileTexts: Readonly<Record<string, (size: number) => string>> = {
  'one endless word': (size) => 'a'.repeat(size),
  'one endless figure': (size) => '1'.repeat(size),
  'grouped digits': (size) => '1,'.repeat(size / 2),
  'digits and points': (size) => '1.'.repeat(size / 2),
  commas: (size) => ','.repeat(size),
  'opening quotation marks': (size) => '“'.repeat(size),
  'straight quotation marks': (size) => '" '.repeat(size / 2),
  'quoted short sentences': (size) => '“Yes. No. '.repeat(size / 10),
  'abbreviations in a row': (size) => 'U.S. Gen. '.repeat(size / 10),
  'full stops': (size) => '. '.repeat(size / 2),
  'sentences with figures': (size) => 'They swapped 1,000 prisoners each on June 2. '.repeat(size / 45),
  'one sentence of figures': (size) =>
    'over 1,000 prisoners and at least two or three bodies on June 2 and '.repeat(size / 68),
  'spelled-out numbers': (size) => 'twenty-two thousand three hundred '.repeat(size / 34),
  'names in a row': (size) => 'Vladimir Rustem Istanbul '.repeat(size / 25),
  'clause after clause': (size) => 'but he said, while it was, and they agreed; '.repeat(size / 44),
  'combining marks': (size) => 'e\u0301\u0301\u0301'.repeat(size / 4),
  'lone surrogates': (size) => '\ud83d'.repeat(size),
  'white space': (size) => ' \t\u00a0\n'.repeat(size / 4),
};
