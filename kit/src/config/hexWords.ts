/** English words and names of four to ten letters that the digits of hex can spell, where `0` stands for o, `1` for i or l, and so on. */
export const hexWords: readonly string[] =
  `abased abate abated abbas abbess abbot abbots abbott abdicate abdicated abdicates abel abide abides abigail abilities abiotic
  able abode abodes acacia acacias accede acceded access accessed accesses accessible accolades acetal acetate acetic acid acidic
  acidified acids acted acts added addicted addicts addle addled adds adelaide adele adiabatic adobe adolf affable affect affected
  affects affiliate affiliated affiliates afflicted aged ageless ages agile agitated aida aided aids alba albedo albeit alcoa
  alfalfa algae algal alias aliases alice alicia alleged allele alleles allied allies allocate allocated allocates allotted
  allstate aloft alsace also altaic alto asbestos ascetic ascetics ascii ascoli asia asiatic aside assailable assess assessed
  asset assets assisi assist assisted assists associate associated associates atlas atlases atoll atolls attest attested attic
  attica attila attlee azide aztec aztecs baaed babbage babbitt babble babbled babe babel babies bade badge badges bafta
  bagatelles bagels baggage bags bailiff bailiffs balboa bald bali ball ballad ballade ballades ballads ballast ballasts balled
  ballet ballets balliol ballista ballistic ballistics ballot ballots balls balti baltic baobab basal basalt basaltic basalts base
  baseball baseballs based basel bases basic basics basie basil basileios basilica basilicas basilicata basilio basis bass basses
  basset bassett bassist bassists baste basted bastet bastila bated bates batista bats battaglia batted battista battle battled
  battles bazalgette beadle beads beagle beagles beale beast beastie beastliest beasts beat beatified beatle beatles beats beattie
  bedazzled beds beef beefed beefiest bees beetle beetles begged beige belfast belfield belief beliefs belize bell bella belle
  bellied bellies bells belt belts beset beside besides besieged besot bessie best bestie beta betis bette bias biased biases
  bible bibles biblical bide bides bigfoot biggest bilbao bill billed billie bills biodiesel biogas biological biologist
  biologists biota biotic bite bites bits bizet blade bladed blades blaise blast blasted blasts blaze bled bleed bless blessed
  blesses bliss blitz bloat blobs bloc blog blogs blois blood blooded bloodiest bloodless bloods boas boast boasted boasts boat
  boats bobble bobbles bobcats bobsledded boca boccaccio bode boded bodega bodice bodied bodies boeotia boggle boiled boils bold
  bolded boldface bolt bolts boogie boost boosted boot bootable boots boscastle boss bossed bosses botafogo
  bots botticelli bottle bottled bottles cabal cabbage cabbages cabbie cable cabled cables cabot cabs cacao cacti cadet cadets
  cadged cafe cafes cage cages calabi calais calcio calcite caleb calf calico call callable called callisto calls cascade cascades
  case cases cassette cassettes cassie cast caste castes castile castle castles casts catalog catalogs cats cattle cease ceased
  ceases cecil cecilia cede ceded cedes celeste celestia celestial celibate cell celled cellist cellists cello cellobiose cellos
  cells celta celtic celtics celts cilia ciliated ciliates citadel citadelle citadels cite cited cites cities clade clades
  cladistic cladistics class classed classes classic classical classicist classics classified classifies classless clastic cliff
  cliffs cloaca clogged close closed closes closest closet coal coalfield coalfields coast coastal coasts coat coated coates coats
  cobalt cobble cobbled cobbles coca coco cocoa cocos codable coddle code coded codes codified coeliac coffee coil coiled cola
  cold coldest coldfield cole colette coli colic colitis collage collages collect collected collects college colleges collegial
  collegiate collide collided collides collie collocated colloidal colloids colossal colts cool cooled coolest coolidge cools coot
  cosset cost costa costello costliest costs cottage cottages dabble dabbled dabs dacia daffodils daft dalai dale dallas data
  database databases date dated dates dazed dazzle dazzled dead deadliest deaf deal deals dealt debase debased debatable debate
  debated debates debbie debilitate debit debited debt debts decade decades decaf decal decals decease deceased decibel decibels
  decide decided decides decode decoded decodes dedicate dedicated dedicates deed deeds deface defaced defeat defeated defeatists
  defeats defect defected defects deficit deficits defile defiled deflated deflects defog deft deice deiced deified deities
  delectable delegate delegated delegates delete deleted deletes delgado delicacies delicate dell della delta deltas desiccated
  desiccates desist desisted desists detail detailed details detect detectable detected detects detest detestable diabetes
  diabetic diabetics diablo diabolical diabolos dial dialect dialectal dialectic dialectics dialects dialog diastole diastolic
  dibs dice dictate dictated dictates didcot died diego dies diesel diesels diet diets diff diffie digest digested digestible
  digests digit digital digitalis digitized digits diglossia dilatable dilate dilated dill diocese dioceses diode diodes
  disable disabled disbelief disc disclosed discloses disco discs diseased dislocated dislodge dislodged dissect
  dissected dissed dissociate distillate distilled doable docile dodd dodge dodgeball does dogs dole dolittle doll dolls dolt
  doolittle dose dosed doses dote dots dotted doze dozed eagle eagles ease eased easiest east eastfield eatable eats ebbed ebola
  eclectic ecological ecologies ecologist ecologists ecstatic edessa edge edged edges edible edibles edict edifice edified edit
  editable edited edits effaced effect effected effects egad eggs eiffel elastic elated eldest elect elected elects elias elide
  eligible eliot elissa elite elites elliot elliott ellis else escalade escalate escalated escalates estate estates este estelle
  etiologies fable fabled fables facade facades face faced faceless facelift faces facial facile facilitate facilities fact facto
  facts fade faded fads faeces fagioli fail failed fails faisal faisalabad falafel fall fallacies falls false falsetto falsified
  falsifies falstaff fast fastball fastest fatal fatale fatalistic fatalities fate fats faze fazed feasible feast
  feasts feat feces feeble feed feeds feel feels fees feet felice felicities fell fellatio felt feta fetal fetid fiasco fiat
  fiddle fiddled fide fidel fidelio field fields fiesco fiesta fifa fife fifties file filed files fill filled fillets fills fiscal
  fist fits fitted fittest fizz fizzle fizzled flag flagella flagellae flagellate flageolet flagged flags flagstaff flagstaffs
  flail flat flats flea fleas fled fledged flee fleece fleet fleets flies flit flitted float floated floats flood flooded
  floodgates floods floss flotilla focal foes foggia foggiest foible foil foiled foist foisted fold folded folds foliage follicle
  follicles follies food foods fool fooled fools foot footage football footballs footed footloose fossil fossilise fossilised
  fossilize fossilized fossilizes fossils gabe gable gaddafi gadget gadgets gaelic gaff gaffe gaga gaggle gaia gait gala galactic
  galactica galactose galatea galba gale galicia galilei galileo gall gallic gallo galois gaol gases gassed gasses gate gates gaza
  gazella gazelle gazelles gazette geese gels geodesic geodesics geodetic geoff geolocate geologic geological geologist geologists
  gestalt gets gibbs gift gifted gifts giggle giggled giggles gilded giles gill gillette gills giselle gist glacial glaciated glad
  gladiolas gladioli glagolitic glass glasses glazed glib glide gloat global globalised globe globes globi gloss glossed glottalic
  goal goalie goalies goals goat goats gobble gobbled goblet goddess goddesses gods godzilla goes goggle goggles gold goldfield
  goldfields goldie golf golgi good goodall goodfellas goodies goods goofed google googol goose gooses gotta idea ideal idealistic
  idealists ideals ideas ideologies ides idiotic idle idled idles idol idolize idolized idols iliad illegal illicit
  illogical iodate iodates iodide iodides isaac isabel isabela isabella isabelle isis isle isles islet islets isolable isolate
  isolated isolates isolde italia italic italicize italicized italics itself label labeled labelled labels labia labs laced laces
  lactase lactic lactose lade ladies ladle ladled lagos laid laissez laos lasalle lased lass lasses lassie lasso last lasted lasts
  late latest lattice lazed lead leads leaf leafless leaflet leaflets leafs lease leased leases least lecce ledge leeds leet left
  leftist legacies legal legalistic legalize legalized legate legged legible legislate legislated legislates legit lego legolas
  legs leslie less letitia lets lettice liable libel lice liddell liezel life lifeboat lifeboats lifeless lift lifted lifts liga
  lilac liliaceae lilies lille lilo lisa lisle list listed lists little littlefoot littlest lizzie load loadable loaded loads loaf
  lobe lobes local locale localised localities localized locals locate located locates lode lodge lodged loft lofted logged logic
  logical logistical logistics logo logos logs lolita loll loose looted lose loses loss losses lossless lost lots oasis oates oats
  obese oblast oblasts obligate obligated obliged oboe oboes oboist obsessed obsolete obstacle obstacles ocelli octal odes odessa
  offal offed office offices official officials officio offs offset offside offstage ogle ogled oilfield oilfields oils olaf
  oldest olga oodles ooze oozed oscillate oscillated oscillates oslo ossetia ossicles ossified otis otto sabbatical sable sabotage
  sabotaged sacs sadat saddle saddles sadie sadistic safe safes saga sagas sage said sail sailboat sailboats sailed sails salad
  salads sale sales salsa salt salted salts sassed sassiest sated satellite satellites sates satiate satie satisfied satisfies
  scab scabs scaffold scaffolds scala scalable scale scaled scales scoff scoffed scold scolds scoot scooted scotia scots scott
  scottsdale seabed seabeds seafood seal sealable sealed seals seas seaside seat seatbelts seated seats seattle seceded sect sects
  sedate sedated seed seeded seedless seeds sees sega seize selassie select selectable selected selects self selfless sell sells
  sessile sets settle settled settles sicilies side sided sides siege silesia silica silicate silicates silicosis silo silos silt
  site sites sits sizable size sizeable sized sizes sizzle sizzled slab slabs slade slag slat slate sled sleds sleet slice sliced
  slices slide slidell slides sligo slits slob sloe slog sloot slot slots sociable social socialist socialists socialite socialize
  socialized socializes sociedade societal societies socio soda sofa sofas sofia soft softball soil soils sold sole solicited
  solid solidified solidifies solids solo soloist soloists solos solstice solstices soot sooted stab stabbed stabilise stabilised
  stabilize stabilized stable stables stade stadia staff staffs stage staged stages staid stalactite stale stalest stall stalled
  stalls state stated stateless stateliest states static statistic statistics stats stead steadfast steal steals steatite steel
  steele steeles steels steiglitz stella stiff stifle stifled stiles still stills stilted stilts stoats stoic stoics stole stood
  stooges stool tabasco table tables tablet tablets tabloid taboo taboos tacit tact tactic tactical tactics taffeta tagalog tagged
  tags tail tailed tails taito talbot talc tale tales tall tallest tallis taoist taoists tassel tassels taste tasted tasteless
  tastes tate tatted tattle tattoo tattooed tattooists tattoos tbilisi teasdale tease teased teases teesside telecast telecasts
  teleost teleosts telesto tell tells telltale tesco tesla test tested testified tests tibet tico tidal
  tide tides tied ties tildes tiles till tilt tilted tisdale titicaca titillated titillates title titled titles tito toad toads
  toadstool toast toasted tobacco tobago tobias toccata todd toed toeic toes toffee toggle toggled togolese toil toiled 
  told toledo toll toltec toltecs tool tools toot tooted toss tossed tosses total totaled totalities totalled totals tote
  totes zeal zealot zebedee zelda zest zeta zodiac zooids zoological zoologist zoologists zoos`.split(/\s+/);
