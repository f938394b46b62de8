/**
 * What news tells of a thing in words that exclude each other: each frame has two poles, a deal a third. Phrases stand in
 * dictionary form; the matcher takes the longest.
 */
export interface Frame {
  id: string;
  /**
   * `stance`: what one party does, so that two parties may well do opposite things; `state`: what is so of a thing,
   * whoever brought it about.
   */
  of: 'stance' | 'state';
  yes: string;
  no: string;
  /** Neither settled nor refused: offered, considered, waiting for an answer. */
  open?: string;
}

export const FRAMES: readonly Frame[] = [
  {
    id: 'deal',
    of: 'stance',
    yes: `accept, agree, agree to, agree on, agree upon, be agreed, consent, consent to, assent to, go along with, approve, approve of, endorse, embrace,
      say yes, say yes to, sign up to, sign off on, give its blessing, give his blessing, give her blessing, give their blessing, with the blessing of, blessing,
      give the green light, green light, give the go-ahead, give the nod, nod through, bow to, yield to, give in to, cave in to, come round to,
      come out in favour of, be in favour of, fall in with, subscribe to, commit itself to, commit themselves to, committed itself, committed themselves,
      bind itself to, undertake to, pledge to, settle on, settled in principle, settle in principle, shake hands on, strike a deal, struck a deal, reach a deal,
      reach an agreement, reach agreement, reach an accord, reach an understanding, clinch, clinch a deal, seal a deal, come to terms, hammer out,
      initial, ratify, finalise, finalize, put its name to, put their names to, put his name to, put her name to, adopt, wave through, back down,
      accede to, acquiesce, acquiesce in, acceptance of, consent of, approval of, meet with approval, gain approval, win approval, take up the offer, take up an offer`,
    no: `reject, turn down, refuse, rebuff, spurn, dismiss, throw out, veto, say no, say no to, decline, rule out, brush aside, brush off, shoot down,
      give short shrift, short shrift, not hear of, not budge, flat no, flatly no, snub, scoff at, wave aside, wave away, cold shoulder, knock back,
      balk at, baulk at, unacceptable, out of the question, non - starter, nonstarter, object to, want nothing to do with, repudiate, nix, dig in its heels,
      shut the door on, close the door on, close the door to, have no time for, stand firm against, resist, oppose, rejection of, refusal of, refusal to, thumb down,
      vote down, vote against, strike down, turn its back on, turn his back on, leave unanswered, left unanswered, not prepared to, not willing to, unwilling,
      no deal, no agreement, no accord, nothing be settled, nothing be agreed, nothing be signed, nothing be decided, nothing have be settled, nothing have be agreed,
      nothing have be signed, nothing have be decided, nothing be put on paper, come away without, not be ready to, refuse point - blank, kick into touch, walk away from`,
    open: `propose, suggest, offer, put forward, table, float, moot, proposal, suggestion, offer to, make an offer, unsolicited offer, be one of the proposals, consider,
      willing to consider, only willing to consider, ready to consider, study, mull, mull over, weigh, think over, talk about the possibility, talk about, discuss, look at, be being looked at, be still being looked at,
      have yet to reply, wait for an answer, wait for a reply, await an answer, await a reply, no more than an expectation, expectation, not make up its mind, have not made up its mind,
      have yet to be dealt with, remain to be seen, undecided, non - binding, in talks to, in talks over, explore, bid for, approach`,
  },
  {
    id: 'word',
    of: 'stance',
    yes: 'confirm, acknowledge, admit, concede, own up to, verify, corroborate, bear out, plead guilty, claim responsibility, take responsibility',
    no: 'deny, dispute, contest, refute, give the lie to, dismiss as untrue, dismiss as false, plead not guilty, reject the allegation, reject the accusation, reject as, disown, distance itself from, deny any role',
  },
  {
    id: 'praise',
    of: 'stance',
    yes: 'praise, hail, applaud, commend, congratulate',
    no: 'criticise, criticize, condemn, denounce, deplore, decry, slam, lambast, lash out at',
  },
  {
    id: 'presence',
    of: 'stance',
    yes: `attend, take part, participate, be present, join, show up, turn up, be on hand, be in attendance, be in istanbul, arrive in, sit at the table, sit opposite, sit down with, look on, be on site, at the scene, in the room,
      be asked to come, be invited, receive an invitation, appear in person, in person, come in person, take his seat, take her seat, preside over, chair, be at work, at work in, fly in, fly to, travel to, make the trip, put in an appearance`,
    no: `stay away, skip, stay at home, stay home, boycott, be absent, absent, no part in, take no part, none on site, forgo, give a miss, be kept out, be excluded, exclude, keep out, no chair, not invited, uninvited,
      no invitation, send in his place, send instead, leave the trip to, pull out, pull out of, drop out, cancel his trip, cancel her trip, call off his trip, stand down, be stood down, be told to stand down, not have them, turn away, send a deputy`,
  },
  {
    id: 'happening',
    of: 'state',
    yes: `take place, go ahead, go ahead with, be held, come off, go through, be carried out, come about, hold talks, hold a meeting, hold its opening session, hold their opening session, hold its first session, hold a session, sit for the first time, have speak with, meet with, have meet, be under way, get under way, carry out, go off as planned`,
    no: `not take place, never come about, be called off, call off, cancel, scrap, fall through, shelve, come to nothing, abandon, not on the cards, be off, fail to materialise, fail to materialize, never materialise, never happen, not happen, drop, scrub, no meeting, no encounter`,
  },
  {
    id: 'schedule',
    of: 'state',
    yes: 'be scheduled, schedule, be set for, date be set, date have be set, be fixed, day be fixed, day is fixed, be due, would be held, will be held, be planned for, pencil in, set a date, agree a date, agree on a date',
    no: 'no date, no date be set, not scheduled, without a date, no meeting be scheduled, no time be set, no date have be agreed, date be open, date be still open, date remain open, unscheduled, nothing be fixed, let alone fixed',
  },
  {
    id: 'postponement',
    of: 'stance',
    yes: 'postpone, put off, delay, defer, push back, adjourn, hold over, put back, for an indefinite period',
    no: 'on time, on schedule, as planned, as scheduled, go ahead as, go off on time, punctually, bring forward, without delay, never be called off, as agreed',
  },
  {
    id: 'signing',
    of: 'state',
    yes: 'sign, be signed, put its name to, put their names to, put his name to, put her name to, ink, initial, put on paper, put pen to paper',
    no: 'unsigned, nothing be signed, nothing have be signed, leave without signing, nothing be put on paper, nothing be initialled, not put its name, nothing in writing',
  },
  {
    id: 'guilt',
    of: 'state',
    yes: 'convict, find guilty, guilty, condemn, be proved against, be proven against, prove, hold liable, liable, conviction, guilty verdict',
    no: 'acquit, clear of, clear, be cleared, exonerate, not guilty, innocent, absolve, acquittal, walk out of court free, drop the charge, throw out the charge, throw out the case',
  },
  {
    id: 'ruling',
    of: 'state',
    yes: 'uphold, let stand, affirm',
    no: 'overturn, quash, strike down, annul, set aside, overrule, void',
  },
  {
    id: 'ruin',
    of: 'state',
    yes: 'destroy, raze, burn down, wipe out, demolish, gut, reduce to rubble, flatten, level, be pulled down, write off, total loss, burn to the ground, in ruins',
    no: 'damage, only damage, scorch, singe, slightly damaged, superficial, intact, undamaged, unscathed, minor damage, slight damage, spare, escape damage, blacken',
  },
  {
    id: 'standing',
    of: 'state',
    yes: 'burst, give way, collapse, crumble, topple, break, come down, cave in, fail, breach',
    no: 'hold, hold firm, withstand, stay intact, remain intact, stand firm, hold out, remain standing, stay standing, still stand, resist',
  },
  {
    id: 'obedience',
    of: 'stance',
    yes: 'obey, comply, comply with, heed, follow the order, abide by, observe, respect, honour, stick to, keep to, fall into line',
    no: 'defy, ignore, disobey, flout, disregard, breach, violate, break, breach of, violation of',
  },
  {
    id: 'outcome',
    of: 'stance',
    yes: 'win, prevail, triumph, be re - elected, victory, come out on top, carry the day, hold on to power, retain, keep his seat, keep her seat',
    no: 'lose the election, lose the vote, be defeated, suffer defeat, be beaten, lose, defeat for, concede defeat, be voted out, be ousted, lose his seat, lose her seat, unseat',
  },
  {
    id: 'majority',
    of: 'state',
    yes: 'absolute majority, outright majority, overall majority, secure a majority, win a majority, hold its majority, keep its majority',
    no: 'short of a majority, lose its majority, no majority, hung parliament, without a majority, fall short of a majority, miss a majority',
  },
  {
    id: 'payment',
    of: 'state',
    yes: 'pay a ransom, ransom be paid, pay, be paid, hand over the money, in return for money, buy free, for a ransom, money change hands',
    no: 'no ransom, without ransom, without a ransom, unpaid, no money, not a cent, free of charge, no money change hands, no payment, for free, at no cost, without paying',
  },
  {
    id: 'opening',
    of: 'state',
    yes: 'resume, restart, reopen, be back in service, be running again, be open again, back in operation, operate normally, be restored, restore, back on line, be lifted',
    no: 'suspend, halt, shut down, remain closed, stay closed, be closed, remain shut, stay shut, be shut, shut, be out of service, out of action, idle, cut off, at a standstill, ground, remain in place, stay in place',
  },
  {
    id: 'access',
    of: 'state',
    yes: 'allow, permit, let in, admit, grant, let through, give access, be allowed, wave through, welcome in, open its doors to, issue visas',
    no: 'ban, bar, prohibit, forbid, block, deny entry, refuse entry, not let in, turn back, keep out, deny access, refuse access, withhold, turn away, have them not, refuse visas, no permit',
  },
  {
    id: 'knowledge',
    of: 'state',
    yes: 'inform in advance, notify, be informed, be told in advance, duly informed, inform, be warned, receive a warning, be consulted, consult, siren sound, sirens sounded, give notice, alert, with the knowledge of',
    no: 'without notice, not inform, be kept in the dark, without warning, no warning, without consulting, unannounced, not consulted, out of the blue, be left in the dark, behind the back of, without the knowledge of',
  },
  {
    id: 'trend',
    of: 'state',
    yes: 'rise, climb, increase, grow, go up, jump, surge, raise, gain, expand, put up, be up, soar, lift',
    no: 'fall, drop, decline, decrease, shrink, go down, slip, cut, lower, contract, lose, slide, plunge, be down, reduce, slash, trim',
  },
  {
    id: 'life',
    of: 'state',
    yes: 'alive, survive, sign of life, signs of life, live, hear knocking, knocking, out of danger, pull through, recover, survivor',
    no: 'no sign of life, no signs of life, dead, lifeless, die, succumb, nothing be heard, nothing have be heard, nothing whatever, body be found, perish, killed, without life',
  },
  {
    id: 'harm',
    of: 'state',
    yes: 'wound, be wounded, hurt, be hurt, injure, be injured, casualty, be killed, be hit, harm, kill, suffer injuries',
    no: 'unharmed, unhurt, uninjured, unscathed, nobody hurt, no one hurt, no casualties, no injuries, no one be hurt, nobody be hurt, nobody be injured, no one be injured, nobody be killed, safe and sound, in good health, without injury, without a scratch, be safe, come to no harm, escape unhurt',
  },
  {
    id: 'whereabouts',
    of: 'state',
    yes: 'be found, be located, be recovered, turn up, be accounted for, be traced, locate',
    no: 'still missing, remain missing, no trace, not be found, unaccounted for, vanish, without a trace, still be searched',
  },
  {
    id: 'custody',
    of: 'state',
    yes: 'arrest, detain, in custody, behind bars, be held, jail, take into custody, be remanded, be in prison, remain in detention, still hold, imprison, lock up',
    no: 'at large, on the run, release without charge, let go, free on bail, be freed, walk free, be released, release, on bail, house arrest, be at liberty, set free',
  },
  {
    id: 'control',
    of: 'state',
    yes: 'under control, contain, extinguish, put out, be out, bring under control, douse',
    no: 'out of control, still burn, rage, uncontained, still blaze, uncontrolled',
  },
  {
    id: 'statement',
    of: 'state',
    yes: 'joint statement, issue a statement, adopt a statement, issue a joint, joint declaration, common declaration, common statement, issue a declaration, joint communique, communique, adopt a declaration, final document',
    no: 'no statement, no joint statement, without a statement, without a joint statement, no declaration, without a declaration, without a common declaration, without a joint declaration, no joint declaration, no common declaration, no communique, without a communique, no final document',
  },
  {
    id: 'completion',
    of: 'state',
    yes: 'complete, be over, over and done with, be completed, be finished, have end, come to an end, be through, wind up, be concluded, fully carried out',
    no: 'be under way, still under way, be in progress, be ongoing, only begin, run in stages, be not over, first part, first stage, first phase, first round, more to come, be to come, to be continued, unfinished, incomplete, still go on, partly',
  },
  {
    id: 'connection',
    of: 'state',
    yes: 'part of, under the deal, under the agreement, under the accord, under the agreements, under the accords, in line with, in continuation of, pursuant to, connect with, link to, be connected, be linked, connected to, tie to, as agreed in, within the framework of, in the framework of, in accordance with, stem from, result of',
    no: 'nothing to do with, not connected, unconnected, unrelated, unrelated to, separate from, independent of, independently of, no connection, no link, outside the framework of, have no bearing on, separately from',
  },
  {
    id: 'extent',
    of: 'state',
    yes: 'entire country, whole country, the entire, nationwide, across the country, throughout the country, in all regions, the whole of, without exception, full - scale, across the board, all areas, all parts, every township, the entire territory',
    no: 'only to, only in, only for, limited to, restricted to, confined to, parts of, some of, certain areas, partial, partially, be exempt, not covered, be excluded, with the exception of, except for, apart from',
  },
  {
    id: 'office',
    of: 'stance',
    yes: 'resign, step down, quit, stand down, be dismissed, be sacked, be fired, bow out, hand in his resignation, hand in her resignation, give up the leadership, be removed, leave office, dismiss, sack, remove from office',
    no: 'remain in office, stay on, carry on as, stay in office, cling to, keep his post, keep her post, remain at the helm, stay in his post, stay in her post, not resign, no intention of resigning, refuse to resign, stay as, serve out',
  },
  {
    id: 'work',
    of: 'stance',
    yes: 'return to work, go back to work, back to work, back at work, call off the strike, end the strike, work normally, resume work, back to their posts, back to their planes',
    no: 'walk out, down tool, on strike, stay on strike, stop work, keep striking, continue the strike, go on strike, lay down work',
  },
  {
    id: 'extension',
    of: 'state',
    yes: 'extend, prolong, renew, roll over, be extended, be prolonged',
    no: 'expire, lapse, run out, not extend, let lapse, not renew, no extension',
  },
  {
    id: 'cause',
    of: 'state',
    yes: 'accident, accidental, technical fault, technical failure, mechanical failure, human error, short circuit, malfunction, defect, by mistake, inadvertently, unintentional, natural cause',
    no: 'sabotage, deliberate, deliberately, arson, foul play, set on purpose, on purpose, planted, intentional, intentionally, attack on purpose, be shot down',
  },
  {
    id: 'will',
    of: 'state',
    yes: 'voluntarily, voluntary, of his own accord, of her own accord, of their own accord, of his own free will, of her own free will, willingly, freely',
    no: 'force, against his will, against her will, against their will, abduct, under duress, be coerced, under pressure, be compelled, involuntarily',
  },
  {
    id: 'publicity',
    of: 'state',
    yes: 'in public, public session, televise, open to the press, before the cameras, in front of the cameras, broadcast live, open session',
    no: 'behind closed doors, in camera, closed to the press, in private, in secret, secretly, without cameras, closed session, away from the cameras',
  },
  {
    id: 'unity',
    of: 'state',
    yes: 'unanimous, unanimously, without a dissenting voice, without a single vote against, with one voice, with no votes against, by consensus',
    no: 'split vote, narrow majority, narrowly, by a majority, divided, dissent, vote against, abstain, at odds',
  },
  {
    id: 'condition',
    of: 'state',
    yes: 'in a stable condition, stable, out of danger, slightly injured, minor injuries, light injuries, recovering, discharge from hospital',
    no: 'critical, in a critical condition, fight for his life, fight for her life, fighting for life, life - threatening, seriously injured, in a coma, intensive care',
  },
  {
    id: 'arms',
    of: 'state',
    yes: 'fire at, be fired at, fire on, shoot at, open fire on, come under fire, aim at, bullets hit',
    no: 'warning shot, shoot into the air, fire into the air, shot into the air, not the target, not be fired at, no shots',
  },
  {
    id: 'arrival',
    of: 'state',
    yes: 'reach safely, arrive safely, land safely, make it to, reach its destination, reach their destination, arrive, get through, land',
    no: 'never arrive, not arrive, never reach, fail to reach, turn around, turn back, be diverted, divert, miss its destination, be stranded, be stuck',
  },
  {
    id: 'proof',
    of: 'state',
    yes: 'find evidence, evidence of, find traces, trace of, test positive, positive for, be confirmed, contaminated',
    no: 'no evidence, no trace of, no traces of, test negative, negative for, rule out, no indication, unfounded, clean',
  },
  {
    id: 'safety',
    of: 'state',
    yes: 'safe to drink, safe to use, no danger, pose no danger, be fit for, harmless, safe',
    no: 'unsafe, dangerous, pose a danger, unfit for, hazardous, not be safe, toxic, must not be drunk',
  },
];
