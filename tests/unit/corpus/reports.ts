/** Invented reports of one invented event, to tell copies from independent reports. One paragraph a line. */

/** The agency's own text. */
export const wire = `Delegations from Vestria and Ondal agreed on Tuesday to reopen the mountain railway that has been closed since the border was sealed four years ago, officials from both countries said.
The first trains are to carry grain and medical supplies, and passengers will be let on board once the tunnel at Korv has been inspected by engineers of both sides.
“We have waited long enough for this whistle to sound in our valley again,” the transport minister of Vestria, Lena Harrow, told reporters outside the old customs house.
Her counterpart from Ondal, Piet Sandoval, said that eighteen bridges still had to be repaired and that the work would cost about forty million crowns.
Neither delegation would say when the signal towers, which were stripped of their copper during the closure, could be used again.
Villagers along the line have held small celebrations since the news spread, although many of them said that they would believe in the trains only when they saw them.`;

/** The same text as another desk prints it: a word here and there, one paragraph cut, its own ending. */
export const rewritten = `Delegations from Vestria and Ondal agreed Tuesday to reopen the mountain railway that has been closed since the border was sealed four years ago, officials of both countries said.
The first trains will carry grain and medical supplies, and passengers will be let on board once the tunnel at Korv has been inspected by engineers of both sides.
“We have waited long enough for this whistle to sound in our valley again,” Vestria’s transport minister, Lena Harrow, told journalists outside the old customs house.
Piet Sandoval, her counterpart from Ondal, said that eighteen bridges still had to be repaired and that the work would cost some forty million crowns.
Residents along the line have held small celebrations since the news spread, although many of them said that they would believe in the trains only when they saw them.
Readers who travelled on the line in earlier years are invited to send in their photographs.`;

/** Three paragraphs of it in the middle of a longer report of another outlet's own. */
export const around = (
  reprint: string,
): string => `For most people in the valley the morning began as it has for years, with a walk to the bus that leaves for the provincial capital at six.
By noon the baker had sold out of everything, and strangers embraced each other on the square while the church bells rang for nearly an hour.
The railway was built in the days of the last emperor by workers from five countries, of whom a hundred and twelve lie buried in the small cemetery above the tunnel.
Its closure took away the only winter road to the hospital, and the school at the upper end of the valley lost two thirds of its children in a single year.
${reprint}
Economists at the university of Dorn expect that freight rates will fall by a fifth within months, but warn that the harbour has no room for more wagons.
Asked about the cost, the finance ministry pointed to a fund that was set up for the reconstruction of the northern motorway and never spent.
An old stationmaster, who had kept the keys all these years in a biscuit tin, said he had polished them twice a week and would hand them over to anybody who asked politely.
The railway museum plans to lend its only working steam engine for the first day, provided that somebody can find enough coal of the right kind.`;

/** Another reporter's account of the same event, with the same facts and the same quotation. */
export const independent = `After nine hours behind closed doors, negotiators emerged with a deal that will bring trains back to the Korv line, cut off when Vestria and Ondal sealed their frontier.
Goods come first. Food and medicine are to roll before anyone buys a ticket, because the tunnel must pass an inspection carried out jointly by railway engineers.
Lena Harrow, who runs the transport ministry in Vestria, sounded relieved. “We have waited long enough for this whistle to sound in our valley again,” she said.
Repairs are the sticking point: Piet Sandoval of Ondal counted eighteen damaged bridges and put the bill at roughly forty million crowns, a sum no parliament has approved.
The stripped signal towers were not mentioned in the communiqué at all, and questions about them went unanswered at the briefing.
In the villages people danced, yet more than one of them shrugged and promised to believe it when an engine actually comes round the bend.`;
