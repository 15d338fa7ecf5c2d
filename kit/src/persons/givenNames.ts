/**
 * Given names that are common in Denmark, after the lists of names that Danmarks Statistik publishes (CC BY 4.0), in lower
 * case. Names that are everyday words too stand in `ambiguousNames`.
 */
export const givenNames: ReadonlySet<string> = new Set(
  `abdi abdullah adam agnes ahmad ahmed aksel albert aleksander alexander alfred ali alice allan amalie amanda amina amir
  anders andrea andreas andrzej ane anette anita anja ann anna anne anne-lise anne-marie anne-mette annelise annemarie
  annemette annette anni annie anton arne arthur asger astrid asbjørn asta ayse barbara bendt benedikte benjamin bent bente
  benny berit bertha bettina birgit birgitte birger birte birthe bjarke bjarne bjørn bodil brian brigitte britt britta camilla
  carina carla carlo carsten casper catharina caroline cathrine cecilie charlotte chr christel christian christina christine
  christoffer christopher claes claus clara conny connie dagmar daniel daniela david dennis diana ditte dorte dorthe dorthea
  ebbe edith egon ejner einar elias elin elisabeth ella ellen elna elsebeth emil emilie emily emma erik erika erling ernst ester
  esther eva fatima fatma filip finn flemming frederik frederikke freja frida frode gabriel georg gerda gert gitte grethe
  gudrun gunnar gunhild gustav hanna hanne hannah hasan hassan heidi helen helena helene helga helle henning henny henriette
  henrik herdis hussein ibrahim ida inga inge inge-lise ingelise inger ingrid irene isabella isak iver ivan jacob jakob jan
  jane janne janni jannie jannik jasper jean jeanette jeanne jens jeppe jesper jette jimmy joachim joakim joan johan johanne
  johannes john johnny johs jonas jonathan josefine josephine julie jutta jytte jørgen jørn kaj kamilla karen karin karina karl
  karla karoline kasper katarzyna kate kathrine katja katrine keld kenneth kent kevin khaled kirsten kirstine kjeld klaus knud
  kristian kristina kristine kristoffer kurt lars lasse laura laurits laust leif lena lene leo lilian lilli lillian lilly linda
  lis lisa lisbet lisbeth lise lise-lotte liselotte lissi lotte louise lucas lukas lykke lærke mads magda magdalena
  magnus maja malene malou marcus margit margrethe margit maren maria mariam mariane marianne marie marie-louise marius markus
  marlene martha martin martine maryam mathias mathilde matilde mehmet mette merete mia michael michelle mie mikael mikkel mille
  minna mogens mohamad mohamed mohammad mohammed mona monica monika morten muhammad mustafa nadia nanna natasja nete nicklas
  nicolai niels nikolaj nikoline nina nora oda ole olav olaf olga oliver olivia omar oscar oskar osman otto ove palle patrick
  paul paula pauline peder pernille peter petra philip pia piotr poul preben rasmus rebecca rebekka regitze renate
  rene rené rikke rita robert rune ruth sabine sabrina sally samira samuel sandra sanne sara sarah sebastian selma sidsel
  sigrid sigurd silas silje simon simone sissel sofia sofie solveig solvej sonja sonny sophia sophie steen steffen sten stig
  stine sune susan susanne svend sven sylvia søren tanja theis theo thea thomas thorbjørn thorkild tilde tina tobias tom tommy
  tonny torben tore torsten tove trine troels ulla ulrik ulrikke ursula valdemar vera verner vibe vibeke victor victoria viggo
  viktor vivi vivian villy walther werner wilhelm william willy winnie yasmin yusuf yvonne zahra zainab åge åse ågot øjvind
  øyvind`.split(/\s+/),
);

/** Given names that are everyday words, months, places or short forms too: they count only before a family name. */
export const ambiguousNames: ReadonlySet<string> = new Set(
  `art ask august axel bill bo carl dan dagny ellis else elo fie frej frida gry hans hector ib jo juni karma kai kim kit lau liv
  lone may maj mark max maya nor per pil ran ricky sol storm svea sten thor tim viola will ian rolf mary ann sally alma iris luna rosa frank`.split(
    /\s+/,
  ),
);

/** Family names that are common in Denmark; besides them, what ends in `sen` after a name. */
export const familyNames: ReadonlySet<string> = new Set(
  `nielsen jensen hansen pedersen andersen christensen larsen sørensen soerensen rasmussen jørgensen joergensen petersen madsen
  kristensen olsen thomsen christiansen poulsen johansen knudsen mortensen møller moeller jakobsen jacobsen mikkelsen frederiksen
  laursen lund henriksen schmidt eriksen holm kristiansen clausen simonsen svendsen andreasen iversen jeppesen mogensen jespersen
  nissen lauridsen frandsen østergaard oestergaard jessen carlsen kjær kjaer vestergaard nørgaard noergaard dahl bertelsen bach
  friis christoffersen krogh bech lauritsen danielsen mathiesen toft andresen brandt ravn winther bjerre bruun kruse nygaard
  gregersen therkelsen steffensen davidsen damgaard olesen thygesen hermansen ibsen skov jepsen villadsen bundgaard lorentzen
  mathiasen hald gade bak hedegaard thorsen overgaard svensson ali ahmed hassan mohamed hussein nguyen khan yilmaz demir smith
  jones brown johnson williams`.split(/\s+/),
);
