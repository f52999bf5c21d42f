/** Given names that one person may go by, in the languages that contacts mostly come in. */

/**
 * Groups, parted by semicolons: a name with its spellings in other languages, then what it is called for short. A name
 * may be in several. Lower case.
 */
export const nicknameTable = `
  aaron ron ronnie; abigail abby abbie gail; abraham abe bram; achim joachim jochen; adalbert bert albert;
  adelheid heidi; adriana adri; adrian adrien; agnieszka aga; agnes agi neza; agustin tin; ahmad ahmed ahmet achmed;
  alain alan allan allen al; albert al bert bertie berto; alberto beto berto; alejandra ale alexandra sandra;
  alejandro alex jandro ale alexander;
  aleksander aleksandar aleksandr alexander alexandr alexandre alessandro alejandro oleksandr alex alec alek sandy
  sasha sascha sacha xander lex sandro sanja shura oles ales alexandros;
  aleksandra alexandra alessandra oleksandra alex sandra sandy sasha sascha sacha lexi alexa ola alix;
  aleksei aleksey alexei alexey alexej aleksej oleksii alyosha lyosha; alfred alf fred freddy alfredo;
  alfonso alphonse fonsi poncho; alice alicia ali lis; alina alya; alison allison ali; aloysius alois lois luis;
  amelia amy millie mel; amanda mandy manda; anastasia anastasiia anastasija nastya nastja stacy stasia tasia;
  anatoly anatoli anatolij anatoliy tolya; andrea andi andy; andreas andi andy andre andrew;
  andrew andrei andrey andrej andre andres andrzej andrzei andrii andriy andy drew andi andrea;
  angela angie angelika angelica geli; anna ana anne ann hanna hannah annie anya anja annika ania anouk nan nancy;
  antonia toni tony antje; antonio anthony antony anton antoine antoni toni tony toño tonio ton anthonis;
  armando mando; arthur artur arturo art artie; augustine august augusto gus gustl;
  barbara barb barbie babs basia bärbel bobbie; bartholomew bart bartosz bartolomeo;
  beatrice beatrix beatriz bea trixie trix bia; benedict benedikt benedetto ben bene beni;
  benjamin ben benny benji benno yamin; bernard bernhard bernardo bernd bernie; bernadette detta bernie;
  bertha berta; birgit brigitte brigitta bridget gitte biggi gitta bridie; bogdan dan bogdanos; boris borya;
  bradley brad; brian bryan; carl karl carlo carlos charles kalle;
  carolina caroline carolyn karoline karolina carol carrie caro lina line karo; cassandra cassie sandra cass;
  catherine katherine kathryn katharine katharina catharina caterina catalina katarina katarzyna kateryna ekaterina
  yekaterina katja katya kate katie kathy cathy kat kati kathi käthe kit kitty trina cat kasia katia kaja;
  cecilia cecile cecily cissy celia; charles carl karl carlos charlie charly chuck chas charley chip;
  charlotte lotte lotta charlie lottie carlotta; christian kristian cristian chris christel kris;
  christina christine kristina kristin kristine cristina christiane chris chrissy christa tina kris tine krista
  kirsten kerstin christie;
  christopher christoph christophe cristobal kristof krzysztof kristoffer christoffer chris topher kit kris stoffel
  krzysiek;
  clarence clare; claudia klaudia claudi; clemens clement klemens clem; clifford cliff; concepcion concha conchita;
  constantin konstantin constantine konstantinos costa kostas kostya kosta konni; cornelia conny nele nelly corrie;
  cornelius conny kees cornelis neil; curtis curt kurt; cynthia cindy; cyril kirill; dagmar dagi;
  daniel danny dan dani danilo danil; daniela danielle dani danny; david dave davey davide dawid davi;
  deborah debora debra deb debbie; denis dennis denys denny; diana diane di; dieter dietrich didi; dietmar didi;
  dimitri dimitrios dmitri dmitry dmitriy dmytro dmitrij dima mitya dimi mitch;
  dominik dominic dominique dom nick domi; dolores lola lolita; donald don donnie;
  dorothea dorothy dorota doro dora dot dottie dolly thea; douglas doug; eberhard ebi; eckhard ecki;
  eduard edward edvard eduardo edoardo ed eddie eddy ted ned edi lalo duardo edu; edgar ed eddie; edith edie;
  edmund ed ned eddie edmond; edwin ed eddie; eileen aileen;
  eleanor eleonora eleonore elinor ellie nell nora nelly lenore ella;
  elena helen helena helene eleni olena jelena yelena lena nelly ellen leni lenka; elias elijah eli ilias ilja;
  elise elisa;
  elizabeth elisabeth elisabetta elizaveta isabel isabella isabelle elzbieta erzsebet eliza liz lizzie lisa elise beth
  betty betsy bess libby lise liesl lisbeth ella else ilse bettina elsa lieschen sissi bella;
  emilia emily emilie em emmi millie; emil emilio emile milo; emma em emmy;
  emmanuel emanuel manuel manu manny mano manolo immanuel; enrique henry quique kike enric;
  erik eric erich rick ricky; ernest ernst ernesto ernie; esther ester hester essie; etienne stephen steven;
  eugene eugen eugenio evgeny evgeni evgenii yevgeny yevgeni jewgeni yevhen gene zhenya; eva eve evi ewa evita;
  evelyn eveline evie; ezequiel zeke ezekiel; fatima fatma fati; federico fred fede frederick friedrich;
  felicia felicitas fee; felipe philip pipe; ferdinand fernando ferdi nando fernand; florence flo florrie flora;
  florian flo flori; florentina flor;
  frances francesca francisca franziska francoise fran frannie franny fanny paca paquita franzi sissi cesca;
  francis francisco francesco francois franz franciscus frank paco pancho curro kiko cisco chico frans fran ferenc
  franek patxi;
  frederick frederik fredrik friedrich fryderyk frederic fred freddie freddy fritz rick fiete;
  frederica friederike federica fred freddie rike frieda frida; gabriel gabe gabi gabor;
  gabriela gabriele gabriella gabrielle gabi gaby gabby elle; gary garry; genevieve eve viv gen;
  geoffrey jeffrey jeffery gottfried geoff jeff;
  george georg georges jorge jordi giorgio giorgos yiorgos georgios yorgos jerzy juergen jürgen joerg jörg jürg yuri
  yury jurij yurii georgy schorsch coco;
  georgina georgia gina georgie; gerald gerold gerry jerry gerd; gerard gerhard gerardo gerd gerry;
  gertrud gertrude trude trudi gerti trudy; gianluca luca; gilbert gil bert gilberto;
  giovanni johannes john gianni nino vanni giannino; giuseppe joseph beppe pino peppe beppo; giulia julia giuly;
  gonzalo gonza; gottlieb theo; graham graeme;
  gregory gregor gregorio grigori grigory grzegorz greg gregg goyo grischa grisha; guadalupe lupe lupita;
  guenter günter günther gunther gunter; guillaume william guillermo; guillermo william memo guille willy;
  gustav gustavo gustaf gus tavo; hans johannes johann johan hannes hansi hansel john jan; harald harry harold;
  harold hal harry; harriet hattie henriette henrietta; harry henry harrison harald; hector tito;
  heidi heidemarie adelheid; heinrich henry heinz heiner heini hinnerk; heinz heinrich; helmut helmuth helle;
  henry henri enrique enrico hendrik henrik heinrich henryk harry hank hal heinz rik rico; hermann herman armin;
  hildegard hilde hilda; holger holle; horst hotte; hubert hubertus bert hubi; hugo hugh huw; humberto beto umberto;
  ibrahim abraham ibo; ignacio ignatius ignaz ignace nacho iggy naz; igor ihor; imran immy; ines agnes inez;
  ingeborg inge; ingrid inge inga; irene irina irena iryna ira rena; isaac izzy ike isaak itzhak;
  isabella isabel isabelle ysabel bella izzy belle isa bel chabela; isidoro isidro chilo;
  ivan ioan john wanja vanya iwan jan; jack john jackson jacques;
  jacob jakob jacobo giacomo yakov jake jacky jaap kobi coby jago; jacqueline jackie jacky; jaime james jacobo;
  james jim jimmy jamie jem jimbo diego jaime jacques; janet jan jane; jane janet jean jenny janie jana; janina nina;
  jason jay; javier xavier javi xavi; jean john hans; jeannette jeanne jeanie janet; jeffrey jeff geoffrey;
  jennifer jen jenny jenni; jeremy jeremiah jeremias jerry jem; jerome jerry hieronymus geronimo;
  jessica jess jessie; jesus chuy chucho suso; jill gillian gill; joachim jochen jo achim joakim joaquin;
  joan joanne joanna jo joanie johanna; joanna johanna joanne jo hanna hanne asia giovanna juana; joel yoel;
  johanna hanna hanne jo joan johanne hannah;
  johannes johann johan john hans jan hannes jo giovanni juan ivan jens joannes jani janos;
  john johnny jack jon jock johnnie ian sean juan jean giovanni ivan johannes jan evan;
  jonathan jonathon johnathan jon jonny nathan jonas yonatan; joaquin quino chimo ximo; jordan jordi;
  jorge coque koke george; jose pepe josé chepe pepito joe josep zé ze zeca joseph;
  josefa josephine josefina josefine pepa jo josie fifi finni;
  joseph josef jozef giuseppe jose josip yosef yusuf yousef youssef joe joey sepp jo pepe josi jupp osip jos beppo pepi;
  joshua josh josue; joyce joy; juan juanito john juancho jan; juana juani; judith judy jude judit;
  julia giulia julie yulia yuliya iuliia juliana jules jule yulya; julian julien julius giuliano jules; julio julius;
  justin justus; jurgen jorg; kai kay; karen karin caren carina kari; karin carina katharina karina;
  karl carl charles kalle; karsten carsten; kenneth ken kenny; kevin kev; kimberly kim kimmy;
  klaus claus nikolaus nicholas klaas; kunigunde gundi kuni; kurt konrad curt; larissa lara larisa;
  laurence lawrence lorenz lorenzo laurent larry lars lauri laurie lenz renzo lorne enzo;
  laura lauretta laurie lori laure; leanne lee; leonard leonardo leonhard leo len lenny lennie leon nardo;
  leopold leo poldi leopoldo polo; leticia lety letty; lewis louis lou lew; lillian lilian lilly lily lil;
  linda lindy; louis ludwig luis luigi lewis ludovic lou louie lutz wiggerl gigi;
  louise luisa luise louisa lou lulu lisa; lucas luke lukas lucca luca lukasz luc;
  lucia lucy lucie lucille luz lucinda; ludmila lyudmila ludmilla mila lyuda luda; ludwig lutz wiggerl louis lui;
  luis lucho wicho luisito; madeleine magdalena madeline maddie lena magda maddy leni malena;
  magdalena magda lena leni malene; malcolm mal; manfred fred mani manni; manuel manolo manu manny lolo manolito;
  manuela manu ela; marcel marcello marcelo marci; marcus markus marco marcos marek mark marc marko;
  margaret margarete margarethe margareta margarita marguerite margherita malgorzata margit margot peggy maggie meg
  greta grete gretchen gretel marge margie rita daisy peg madge megan margo gosia mags margret gritt;
  maria mary marie marija mariya mia mitzi marita maruja mari masha mascha molly polly mariska ria moira maura miriam;
  marianne marianna mariana nanni anna; marlene marlies marlen; martha marta patty mattie;
  martin marty martino maarten martijn marcin; mary molly polly mae mamie minnie may maria;
  mathilde matilda mathilda tilda tilly tilde mattie maud;
  matthew matthias mathias matteo mateo matthieu mathieu mateusz matteus matt matty hias matze teo mats matyas mattis;
  maurice moritz mauricio maurizio mo morris; maximilian max maxi maximiliano maxim maksim maksym; maxwell max;
  melanie mel mela melly; melissa mel missy lissa; mercedes merche meche;
  michael mike mick mickey micky michel michele miguel mikhail michail mihai mikael mikkel michal mihail micha michi
  misha mischa mitch mikey mykhailo miki;
  michaela michelle mikaela michi ela michele; miguel migue michael mike; mildred millie milly;
  mohammed muhammad mohammad mohamed muhammed mohamad mehmet mo muhamed moe hamada; miriam mirjam mimi maryam mariam;
  monica monika monique moni mona; montserrat montse; nadezhda nadeschda nadia nadja nadya hope; nancy nan ann;
  natalia natalie natalya nathalie natalija nataliya nat natasha natascha talia tasha nata;
  nathan nathaniel nate nat;
  nicholas nicolas nikolas nikolaus nikolai nikolay nikolaj niccolo nicola niklas niels nils nick nicky nico niko
  klaus claus kolya mykola mikolaj nicolai colin claas;
  nicole nicola nici nicky nikki nico niki colette; noemi naomi noa; norbert bert nobby; norman norm;
  olga olya olja helga; oliver olivier ollie olli oli; olivia liv livia; oscar oskar ossi ozzie; otto ottokar;
  pamela pam; patricia pat patty trish tricia patti patsy pati; patrick patricio patryk patrik pat paddy;
  paul paulo paolo pablo pavel pawel paulus pal pauly; paula paulina pauline polina pola; penelope penny;
  peter pedro pietro pierre piotr petr pyotr petro petros pete piet perico petya per peer; petra peti;
  philipp phillip philip philippe felipe filippo filip phil pip flip lipp; pilar pili; rachel rahel raquel rae;
  rafael raphael raffaele rafal rafa raffi rafi rapha; ramon ray raymond moncho; raymond raimund ray raimondo ramon;
  rebecca rebekka rebeca becky becca reba; reinhard reinhold hardy reini; renate rena nati;
  ricardo richard rick ricky riccardo richi;
  richard ricardo riccardo rick rich dick ricky richie ric rik ryszard richi;
  robert roberto bob bobby rob robbie bert robin robb rupert robi beto tito; roberta bobbie robbie berta;
  roderick rod roddy rodrigo; rodolfo rudolf rudolph rudi rudy rolf fito;
  roger rodger rüdiger ruediger rog hodge rutger; roland rolando rolli orlando; ronald ron ronnie ronaldo ronny;
  rosa rose rosie rosalie rosi; rosario charo chayo; rosemary rosemarie rose rosie romy rosi; rudolf rudi rudy rolf;
  russell russ rusty; ruth ruthie; salvador salvatore chava sal turi totò salva; samuel sam sammy samuele samu;
  samantha sam sammy; sandra alexandra sandy cassandra; sarah sara sally sadie zara;
  sebastian bastian seb basti bas bastien wastl sebastien baste;
  sergei sergey sergio serge serhii sergiy sergius seriozha seryozha; sean shawn shaun shane john; sharon shari;
  sheila celia; siegfried sigi siggi; sigrid siri sigi; simon simeon simone szymon sy;
  sofia sophia sophie sofie sonja sonya zofia sofija fifi; solomon sol salomon;
  stanley stan stanislaw stanislav stas;
  stefan stephen steven stephan stephane esteban stefano etienne istvan szczepan steffen stepan steve stevie stef steff;
  stephanie stefanie stefania stefanía steph steffi stef fanny stevie;
  susan susanne susanna suzanne susana zuzana sue susie suzy sanne susi suse sanna; svetlana switlana sveta lana;
  sylvia silvia sylvie silvi; teresa theresa therese teresia tess tessa terry resi tere tracy terezia;
  terence terrence terry; theodore theodor teodoro fyodor fedor feodor ted teddy theo teo teddie tewes;
  thomas tomas tommaso tomasz tom tommy thom tomi tamas; tiffany tiff; timothy timotheus timo tim timmy timofey;
  tobias toby tobi; ulrich uli ulli ulrik ueli; ulrike uli ulli rike; ursula uschi ulla ursel orsolya ursina;
  valentin valentine val valentino vali; valerie valeria val; vanessa nessa;
  veronica veronika veronique vroni ronnie vera nika; vicente vincent chente vince; victor viktor vic vittorio vitya;
  victoria viktoria vittoria vicky vicki tori vika tory;
  vincent vincenz vincenzo vicente vince vinny enzo zenz vinnie; virginia ginny ginger gina virginie;
  vladimir wladimir volodymyr volodya vova vladi vlad; vyacheslav wjatscheslaw slava viacheslav;
  walter walt wally walther gualtiero wat; wilfried wilfred willi fred; wilhelm william willi willy wim helmut wilm;
  wilhelmina wilhelmine minna mina willa mimi helma;
  william wilhelm bill billy will willy willie guillaume guillermo guglielmo liam willem wim bil vilmos; winston win;
  winifred winnie freddie; wolfgang wolf wolfi wolle; xavier javier xavi xaver xaverl; yolanda yoli iolanda;
  yusuf yousef youssef yusef joseph yossi; yuri yury yuriy juri jurij yura; yves ivo;
  zachary zach zack zachariah zak; zbigniew zbyszek
`;
