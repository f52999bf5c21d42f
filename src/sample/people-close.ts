/** The inner circle of the sample story, and those whom the owner works at keeping near. All of them are invented. */

export const closePeople = `
-232 | imani | Imani Okafor | Director of Nursing Operations | lakeshore | inner key linkedin
  reach: imani.okafor@example.org, 312-555-0101
  lives: 1423 W Belden Ave / Chicago, IL 60614
  birthday: 1974-05-19
  howMet: We sat next to each other in the evening statistics class.
  background: Twenty years a nurse, the last six running staffing for two hospitals. Thinks in shifts.
  value: I built her the overtime dashboard that she still shows to people.
  tags: nursing, staffing
-230 | tomas | Tomás Herrera | Practice Manager | cedar | inner key linkedin
  reach: tomas.herrera@example.com, 312-555-0102
  lives: 908 S Racine Ave / Chicago, IL 60607
  howMet: Patrick at the career center thought we should talk.
  background: Runs four clinics with a calm that I would like to learn. Coaches under-tens soccer.
  value: Knows my work from close by; I cut his no-show rate by a third.
-238 | beth | Beth Lindqvist | Instructor, Health Statistics | northbranch | inner key linkedin
  reach: b.lindqvist@example.org, 773-555-0103
  lives: 4417 N Francisco Ave / Chicago, IL 60625
  howMet: Her class, second row.
  background: Former epidemiologist. Writes reference letters that people keep.
  value: Recommended me for the certificate prize. I help her test her course exercises.
-240 | yusuf | Yusuf Demir | Head of Planning | kedzie | inner linkedin
  reach: yusuf.demir@example.com, 312-555-0104
  lives: 220 E Cermak Rd / Chicago, IL 60616
  birthday: 1968-11-02
  howMet: My manager at Halsted before he moved to Kedzie.
  background: Taught me to ask what decision a report is for.
  value: Would hire me back tomorrow, and says so.
-236 | patrick | Patrick O’Rourke | Career Counselor | lincolnworks | inner linkedin
  reach: patrick@example.org, 773-555-0105
  lives: 2550 N Lincoln Ave / Chicago, IL 60614
  howMet: First Thursday at the career center.
  background: Retired school principal. Believes in handwritten notes and index cards.
  value: Reads every letter before I send it.
-178 | sunita | Sunita Raghunathan | Manager, Clinical Analytics | riverbend | inner linkedin
  reach: sunita.r@example.org, 312-555-0106
  lives: 5532 S Kimbark Ave / Chicago, IL 60637
  howMet: Spoke at the Health Data Collaborative; I asked the question about bed turnover.
  background: Physician turned analyst. Patient with beginners, impatient with slides.
  value: Has seen my portfolio and told two colleagues about it.
-240 | malik | Malik Johnson | Dispatch Lead | halsted | inner linkedin
  reach: malik.johnson@example.com, 773-555-0107
  lives: 7814 S Euclid Ave / Chicago, IL 60649
  birthday: 1991-02-27
  howMet: Shared a desk for four years at Halsted.
  background: Knows every driver in Cook County. Studying for his degree at night.
  value: We read each other's papers. He is the one who calls at nine in the evening.
-95 | nina | Nina Castellanos | Director of Quality | quarry | active linkedin
  reach: nina.castellanos@example.org, 773-555-0108
  lives: 3125 S Throop St / Chicago, IL 60608
  howMet: Sunita introduced us by e-mail.
  background: Built the quality program of four clinics out of nothing.
  value: Likes that I have stood on a loading dock at five in the morning.
-112 | theo | Theo Papadakis | Epidemiologist | tricounty | active
  reach: theo.papadakis@example.org, 847-555-0109
  lives: 512 Grove St / Evanston, IL 60201
  howMet: Fatima’s colleague at the county; Nina calls him the best explainer in the state.
  background: Water, measles, and a weekly chart that people really read.
-82 | wren | Wren Halvorsen | Vice President, Analytics | lakeshore | active
  reach: w.halvorsen@example.com, 847-555-0110
  lives: 77 Sheridan Rd / Evanston, IL 60202
  howMet: Imani walked me over to her table at the nursing awards lunch.
  background: Economist. Asks one question and then waits.
-14 | samir | Samir Patel | Analytics Engineer | lakeshore | active linkedin
  reach: samir.patel@example.com, 847-555-0111
  lives: 1640 Maple Ave / Evanston, IL 60201
  howMet: First round at Lakeshore.
  background: Came from airline scheduling. Likes clean pipelines and bad puns.
-78 | arthur | Arthur Nwosu | Director, Decision Support | prairie | active linkedin
  reach: a.nwosu@example.org, 312-555-0112
  lives: 1901 W Harrison St / Chicago, IL 60612
  howMet: Dolores passed him my note on no-shows.
  background: Accountant by training, skeptic by nature.
-118 | dolores | Dolores Vega | Nurse Manager, Data Lead | prairie | active linkedin
  reach: dolores.vega@example.org, 312-555-0113
  lives: 2110 S Blue Island Ave / Chicago, IL 60608
  howMet: Civic Data Workshop, same table.
  background: Learned to program to get rid of a paper form. Succeeded.
  value: We built the clinic map together.
-88 | gwen | Gwen Achterberg | Analytics Manager | northwind | active
  reach: gwen.achterberg@example.com, 312-555-0114
  lives: 55 W Wacker Dr / Chicago, IL 60601
  howMet: Found her name in the minutes of the Collaborative.
-90 | cole | Cole Whitaker | Recruiter | copper | active linkedin
  reach: cole@example.com, 630-555-0115
  lives: 18 W Wilson St / Batavia, IL 60510
  howMet: He wrote first, about a different job.
  background: Places analysts with physician groups west of the city.
-104 | ines | Inês Carvalho | Customer Success Lead | brightwater | active linkedin
  reach: ines.carvalho@example.com, 312-555-0116
  lives: 1335 N Ashland Ave / Chicago, IL 60622
  howMet: Trained the Cedar clinics on the new scheduling system.
  background: Knows the scheduling headaches of sixty clinics.
  value: I sent her the list of the ten things that front desks really do.
-112 | kenta | 田中 健太 | Senior Data Scientist | sana | active linkedin
  reach: kenta.tanaka@example.com
  timeZone: Asia/Tokyo
  lives: 2-11-3 Meguro / Tokyo 153-0063
  howMet: Online course on forecasting; we were paired for the project.
  background: Moved from railway timetables to operating rooms.
  notes: Prefers a written agenda. Evenings here are his mornings.
-110 | noa | נועה ברק | Product Lead | sana | active linkedin
  reach: noa.barak@example.com
  timeZone: Europe/Berlin
  lives: Oranienstr. 14 / 10999 Berlin
  howMet: Kenta brought her into our call.
  background: Opens the Chicago office next year, if the funding holds.
-150 | layla | ليلى حدّاد | Pharmacy Operations Manager | orchard | active linkedin
  reach: layla.haddad@example.org, 708-555-0117
  lives: 6934 W 95th St / Oak Lawn, IL 60453
  howMet: Sat on the same panel at the career center.
  background: Pharmacist. Forecasts flu shots better than anyone.
  value: I showed her how to read a control chart; she shows everyone else now.
-105 | olek | Oleksandr Shevchuk | Consultant | whitecap | active linkedin
  reach: oleksandr.shevchuk@example.com, 312-555-0118
  lives: 2238 W Chicago Ave / Chicago, IL 60622
  howMet: Neighbor of my sister.
  background: Hospital supply chains, from Lviv to Milwaukee.
-84 | priya | Priya Venkataraman | Director, Care Economics | bluestem | active linkedin
  reach: priya.v@example.com, 312-555-0119
  lives: 401 N Wabash Ave / Chicago, IL 60611
  howMet: Introduced by Beth after the prize.
  background: Actuary who likes people. Runs the rotation program.
-98 | renee | Renée Dubois-Lachance | Senior Analyst | riverbend | active linkedin
  reach: renee.dubois@example.org, 312-555-0120
  lives: 5401 S Cornell Ave / Chicago, IL 60615
  howMet: Works two desks from Sunita.
  background: Knows how the internal postings at Riverbend really work.
-203 | fatima | Fatima Zahra El Idrissi | Program Analyst | tricounty | active linkedin
  reach: fatima.elidrissi@example.org, 847-555-0121
  lives: 808 Church St / Evanston, IL 60201
  howMet: Certificate class, study group.
  background: Vaccination outreach; speaks four languages to nurses.
  value: We trade notes before every exam.
-115 | desmond | Desmond Achebe | Organizer | civicdata | active linkedin
  reach: desmond@example.org, 773-555-0122
  lives: 1850 W Roosevelt Rd / Chicago, IL 60608
  howMet: Runs the Tuesday evenings.
  background: City planner by day. Connects people without being asked.
`;
