const DENIED =
  /\b(?:not|never|no|none|nobody|nothing|nor|neither|without|cannot|hardly|far from|instead of|rather than|reject\w*|refus\w*|den(?:y|ies|ied)|rul\w+ out|no longer)\b|n['’]t\b/iu;
const CLAUSE_ENDS = /[,;:.—–]|\b(?:but|while|whereas|although|because|who|which|whose|where|when|after|before)\b/gi;

/** Whether a clause denies or refuses what it tells from an offset on: "does not apply throughout", "rejected a ban on all". */
export function isDeniedBefore(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const last = [...before.matchAll(CLAUSE_ENDS)].at(-1)?.index ?? 0;
  return DENIED.test(before.slice(last));
}
