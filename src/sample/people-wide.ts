/** The wide circle of the sample story, and people who are in none yet. All of them are invented. */

export const widePeople = `
-148 | lucia | Lucía Fernández-Ortiz | Regional Director | harborview | wide linkedin
  reach: lucia.fernandez@example.com, 847-555-0123
  lives: 940 Ridge Ave / Evanston, IL 60202
  howMet: Spring mixer of the Collaborative.
  background: Nine residences, one spreadsheet, much patience.
-144 | bo | Bo Nguyễn | Physical Therapist | sycamore | wide linkedin
  reach: bo.nguyen@example.org, 773-555-0124
  lives: 4914 N Broadway / Chicago, IL 60640
  howMet: Put my shoulder back together; asked about my class.
-126 | harriet | Harriet Quill | Front Desk Lead | cedar | wide
  reach: harriet.quill@example.com, 312-555-0125
  lives: 1515 W Taylor St / Chicago, IL 60607
  howMet: Cedar, first day. Showed me where the real calendar hangs.
  value: Tests every report on people who have no time for reports.
-240 | ed | Ed Blaszczyk | Fleet Manager | halsted | wide
  reach: ed.blaszczyk@example.com, 773-555-0126
  lives: 5620 S Archer Ave / Chicago, IL 60638
  howMet: Halsted, my first summer.
  background: Thirty years of trucks. Writes poems at Christmas.
-203 | marta | Marta Zielińska | Billing Analyst | northbranch | wide linkedin
  reach: marta.zielinska@example.org, 773-555-0127
  lives: 3034 N Milwaukee Ave / Chicago, IL 60618
  howMet: Certificate class.
  background: Reads claims files the way others read novels.
-104 | omar | Omar Haddad-Reyes | Sales Engineer | brightwater | wide linkedin
  reach: omar.hr@example.com, 312-555-0128
  lives: 700 N Green St / Chicago, IL 60642
  howMet: Came along on Inês’s second visit to Cedar.
-139 | siobhan | Siobhán Ní Bhriain | Health Economist | whitecap | wide linkedin
  reach: siobhan@example.com, 312-555-0129
  lives: 233 S Wacker Dr / Chicago, IL 60606
  howMet: Olek’s colleague, at his birthday.
-130 | aiko | Aiko Yamashita | Librarian, Health Sciences | riverbend | wide linkedin
  reach: aiko.yamashita@example.org, 312-555-0130
  lives: 5801 S Ellis Ave / Chicago, IL 60637
  howMet: Found me the paper that nobody else could find.
  value: I keep her posted on what students misread.
-128 | dmitri | Дмитрий Соколов | Laboratory Supervisor | summit | wide linkedin
  reach: dmitri.sokolov@example.com, 847-555-0131
  lives: 4040 Dempster St / Skokie, IL 60076
  howMet: Chess in the park, Sunday mornings.
  background: Knows to the minute when the couriers arrive, and why not.
-125 | chidi | Chidi Eze | Graduate Student | northbranch | wide linkedin
  reach: chidi.eze@example.org, 773-555-0132
  lives: 1250 W Loyola Ave / Chicago, IL 60626
  howMet: I tutor him on Wednesdays.
-122 | pilar | Pilar Montaño | Community Organizer | quarry | wide
  reach: pilar.montano@example.org, 773-555-0133
  lives: 2600 S Kedvale Ave / Chicago, IL 60623
  howMet: Health fair on 26th Street.
-66 | greta | Greta Müller | Operations Director | garnet | wide linkedin
  reach: greta.mueller@example.com, 630-555-0134
  lives: 12 Oak Brook Ctr / Oak Brook, IL 60523
  howMet: Interviewed me at Garnet, said no, and meant it kindly.
-116 | tunde | Tunde Bakare | Paramedic | tricounty | wide
  reach: tunde.bakare@example.org, 847-555-0135
  lives: 1301 Emerson St / Evanston, IL 60201
  howMet: Fatima’s study group, for the food.
-112 | lena | Lena Novák | Data Steward | lakeshore | wide linkedin
  reach: lena.novak@example.com, 847-555-0136
  lives: 825 Hinman Ave / Evanston, IL 60202
  howMet: Answered my question in the Collaborative’s forum.
-108 | rafael | Rafael Souza | Procurement Analyst | juniper | wide linkedin
  reach: rafael.souza@example.com, 312-555-0137
  lives: 1627 W 18th St / Chicago, IL 60608
  howMet: Career fair, the line for coffee.
-102 | ingrid | Ingrid Sørensen | Quality Consultant |  | wide linkedin
  reach: ingrid@example.com, 312-555-0138
  lives: 5214 N Clark St / Chicago, IL 60640
  howMet: Gave the talk on falls at the Collaborative.
-165 | joyce | Joyce Abernathy | Professor Emerita | northbranch | wide
  reach: joyce.abernathy@example.org
  lives: 9 Lake Rd / Fish Creek, WI 54212
  howMet: Beth’s old teacher; came to our last class.
  background: Wrote the textbook. Spends half the year where there is no telephone.
-64 | anastasia | Maria Anastasia Konstantinopoulou-Featherstonehaugh de la Vega y Montenegro | Bereavement Coordinator | oakpark | wide linkedin
  reach: anastasia@example.org, 708-555-0139
  lives: 410 Lake St / Oak Park, IL 60302
  howMet: Interview day at the hospice; we talked for an hour about her name.
-52 | jun | Jun-ho Park 박준호 | Revenue Analyst | foxvalley | wide linkedin
  reach: junho.park@example.com, 630-555-0140
  lives: 2 N River Ln / Geneva, IL 60134
  howMet: Cole put us in touch, so that I could ask what the job is really like.
-29 | walt | Walt Kessler | Controller | garnet | wide
  reach: walt.kessler@example.com, 630-555-0141
  howMet: Stood next to me in the rain after Ingrid’s talk.
  notes: Asked for my card and gave me half of his sandwich.
-24 | mae | Mae Thibodeaux | Scheduling Supervisor | juniper | wide linkedin
  reach: mae.thibodeaux@example.com, 773-555-0142
  howMet: Rafael’s boss; needed ten minutes of control charts.
-75 | hannah | Hannah Strand | Talent Partner | meridian | linkedin
  reach: hannah.strand@example.com, 312-555-0143
-58 | lloyd | Lloyd Pemberton | Principal | tallgrass
  reach: lloyd.pemberton@example.com, 312-555-0144
  notes: Never answered. Leave him in peace.
-57 | adaeze | Adaeze Obi | Principal | tallgrass | linkedin
  reach: adaeze.obi@example.com, 312-555-0145
  background: Runs the hospital practice; wrote the case study on discharge before noon.
-6 | owen | Owen Marsh | Analytics Lead | juniper | linkedin
  reach: owen.marsh@example.com, 773-555-0146
  howMet: Mae says that he is the one who would know.
-7 | camille | Camille Fontaine | Network Analyst | northwind
  reach: camille.fontaine@example.com, 312-555-0147
  howMet: Her talk on provider directories, recorded.
-24 | raj | Rajesh “Raj” Menon | Director, Laboratory Data | summit | linkedin
  reach: raj.menon@example.com, 847-555-0148
  howMet: Dmitri described him as busy and fair.
-12 | vera | Vera Kim | Chief of Staff | lakeshore
  reach: vera.kim@example.com, 847-555-0149
  howMet: Lena offered to tell her about me.
-9 | ellis | Ellis Grant | Population Health Manager | bluestem
  reach: ellis.grant@example.com, 312-555-0150
  howMet: Referred by Renée, who was his intern.
-30 | stan | Stanisław Wójcik | Vice President | whitecap
  reach: s.wojcik@example.com
-21 | bea | Beatriz Amaral | Operations Research Lead | brightwater
  reach: beatriz.amaral@example.com, 312-555-0151
  howMet: Inês forwarded my note about front desks.
  background: Queueing theory, then five years of clinics.
-240 | fern | Fern Whitlock | Director of Operations | sycamore | linkedin
  reach: fern.whitlock@example.com, 773-555-0152
  howMet: Halsted’s account manager, ages ago; moved into rehabilitation.
-200 | gus | Gus Lindgren | Analyst | tricounty | linkedin
  reach: gus.lindgren@example.org, 847-555-0153
  howMet: College. We lost touch when he moved to Duluth; now he is back.
-70 | paulo | Paulo Mendes | People Operations | harborview
  reach: paulo.mendes@example.com, 847-555-0154
-30 | edith | Edith Mbeki | Talent Acquisition | bluestem
  reach: edith.mbeki@example.com, 312-555-0155
-5w | keiko | Keiko Arai | Informatics Nurse | riverbend | linkedin
  reach: keiko.arai@example.org, 312-555-0156
  howMet: Aiko mentioned me to her; then we met by the coats at the library.
-2 | marcus | Marcus Delgado | Bed Manager | prairie | linkedin
  reach: marcus.delgado@example.org, 312-555-0157
  howMet: Chapter evening at the library.
-79 | anneliese | Anneliese Vogt | Data Visualizer | civicdata | linkedin
  reach: anneliese.vogt@example.org, 773-555-0158
  howMet: Civic Data Workshop. Draws what others only count.
-2 | tariq | Tariq Aziz | Compliance Analyst | meridian
  reach: tariq.aziz@example.com, 312-555-0159
  howMet: Chapter evening at the library.
-2 | birdie | Birdie Calloway | Program Director | sycamore
  reach: birdie.calloway@example.org, 773-555-0160
  howMet: Chapter evening at the library.
`;
