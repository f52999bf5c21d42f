/** The organizations of the sample story. All of them are invented. */

export const organizations = `
lakeshore | Lakeshore Health Network | Hospitals
  research: Seven hospitals on the north shore. Moved bed planning to a command center last year; the board report names nurse overtime as the largest cost they can still influence. Wren Halvorsen built the analytics group from three people to eleven.
  notes: Their patient-flow numbers are public through the state. Parking is on Sheridan, ask for validation.
prairie | Prairie Children's Hospital | Hospitals
  research: Pediatric hospital with 220 beds. Published a paper on predicting no-shows in specialty clinics. Decision support reports to finance, not to IT.
  notes: Everybody mentions the murals on the fourth floor.
northwind | Northwind Benefits | Health insurance
  research: Administers plans for mid-size employers. Two new analyst teams since the spring, one for claims, one for provider networks.
meridian | Meridian Claims Partners | Claims processing
  research: Outsourced claims review for regional insurers. High turnover according to two former employees, but a strong training program.
harborview | Harborview Senior Living | Senior care
  research: Nine residences from Evanston to Kenosha. Occupancy reporting is still done in spreadsheets, which is an opening.
tallgrass | Tallgrass Analytics | Consulting
  research: Forty people, mostly former hospital finance. They staff by project and publish good short case studies.
quarry | Quarry Street Community Health | Community health
  research: Four clinics on the southwest side, federally qualified. Quality scores improved three years in a row; the grant report explains how.
  notes: Nina wants somebody who has run operations, not only reports.
riverbend | Riverbend University Medical Center | Hospitals
  research: Teaching hospital. Posts internally for ten days before anything goes outside.
summit | Summit Ridge Diagnostics | Laboratories
  research: Regional laboratories with a courier network. Turnaround time is their whole reputation, and couriers are what I know.
copper | Copper Beech Recruiting | Recruiting
  notes: Cole places analysts with physician groups. Honest about salaries.
foxvalley | Fox Valley Physicians Group | Physician groups
  research: Sixty doctors in eleven offices; moving from fee-for-service to shared savings contracts.
bluestem | Bluestem Mutual | Health insurance
  research: Member-owned insurer, 1,400 people. Analysts rotate through three departments in the first two years.
garnet | Garnet Imaging | Imaging centers
  research: Twelve imaging centers, bought by a private fund last year.
oakpark | Oak Street Hospice | Hospice care
  research: Small, beloved, and two people deep in data.
cedar | Cedar & Main Clinics | Primary care
  notes: My interim post until the end of the quarter. Tomás signs my time sheets.
halsted | Halsted Freight | Logistics
  notes: Six years here as an operations analyst. The dock-scheduling project is the story to tell.
kedzie | Kedzie Logistics | Logistics
northbranch | North Branch College | Education
  notes: Evening certificate in health statistics. Beth teaches the second term.
lincolnworks | Lincoln Works Career Center | Career services
  notes: Free coaching on Thursdays. The back room has the good printer.
tricounty | Tri-County Health Department | Public health
  research: Small analytics team, big data: vaccination, water, overdoses. Pays less, teaches more.
brightwater | Brightwater Software | Health software
  research: Scheduling software for outpatient clinics. Their customers are the people I want to meet.
sana | Sana Metrics | Health software
  research: Berlin company, opening a Chicago office next year. Forecasts operating-room time.
orchard | Orchard Family Pharmacies | Pharmacies
civicdata | Civic Data Workshop | Volunteer group
  notes: Tuesday evenings at the library. Good people who finish things.
whitecap | Whitecap Consulting | Consulting
juniper | Juniper Home Care | Home care
  notes: Looked promising at the fair; I have not read up on them yet.
sycamore | Sycamore Rehabilitation | Rehabilitation
`;
