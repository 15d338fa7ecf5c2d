/**
 * Words of names that firms, authorities and places have, in lower case: the 98 municipalities, and what firms add to their
 * names. Beside a family name they do not make a person's name: `Support Aarhus`, `Bellcom Danmark`.
 */
export const placeWords: ReadonlySet<string> = new Set(
  `københavn københavns frederiksberg ballerup brøndby dragør gentofte gladsaxe glostrup herlev albertslund hvidovre høje-taastrup høje
  taastrup lyngby-taarbæk lyngby rødovre ishøj tårnby vallensbæk furesø allerød fredensborg helsingør hillerød hørsholm rudersdal
  egedal frederikssund greve køge halsnæs roskilde solrød gribskov odsherred holbæk faxe kalundborg ringsted slagelse stevns sorø
  lejre lolland næstved guldborgsund vordingborg bornholm bornholms middelfart assens faaborg-midtfyn kerteminde nyborg odense
  svendborg nordfyns langeland ærø haderslev billund sønderborg tønder esbjerg fanø varde vejen aabenraa fredericia horsens
  kolding vejle herning holstebro lemvig struer syddjurs norddjurs favrskov odder randers silkeborg samsø skanderborg aarhus
  ikast-brande ringkøbing-skjern hedensted morsø skive thisted viborg brønderslev frederikshavn vesthimmerlands læsø rebild
  mariagerfjord jammerbugt aalborg hjørring hovedstaden sjælland syddanmark midtjylland nordjylland østdanmark jylland fyn
  danmark denmark danish dansk danske norge sverige sweden norway nordic nordisk scandinavia europe europa kommune municipality
  a/s aps as ivs k/s i/s p/s amba smba holding international systems solutions technologies digital nord syd øst vest`.split(
    /\s+/,
  ),
);
