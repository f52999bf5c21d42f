/** Business cards of other countries, written as those of cards.ts. */

export const cardsAbroad = `
Dr. Jürgen Müller
Geschäftsführer
Proseware GmbH
Friedrichstraße 123
10117 Berlin
Tel. +49 30 1234567
Mobil +49 170 1234567
Fax +49 30 1234568
j.mueller@proseware.de
www.proseware.de
> name Dr. Jürgen Müller
> title Geschäftsführer
> organization Proseware GmbH
> emails j.mueller@proseware.de
> phones +49 30 1234567 | +49 170 1234567
> addresses Friedrichstraße 123/10117 Berlin
> links https://www.proseware.de

Claire Dubois
Responsable des ressources humaines
Société Tailspin
12 rue de la Paix
75002 Paris
France
Tél. : +33 1 55 55 01 23
claire.dubois@tailspin.fr
> name Claire Dubois
> title Responsable des ressources humaines
> organization Société Tailspin
> emails claire.dubois@tailspin.fr
> phones +33 1 55 55 01 23
> addresses 12 rue de la Paix/75002 Paris/France

María José García López
Directora de Talento
Grupo Wingtip
Calle de Alcalá, 45
28014 Madrid
mjgarcia@wingtip.es
+34 91 555 01 23
> name María José García López
> title Directora de Talento
> organization Grupo Wingtip
> emails mjgarcia@wingtip.es
> phones +34 91 555 01 23
> addresses Calle de Alcalá, 45/28014 Madrid

Giulia Rossi
Responsabile Commerciale
Adventure Works S.r.l.
Via Roma 12
20121 Milano
g.rossi@adventureworks.it
> name Giulia Rossi
> title Responsabile Commerciale
> organization Adventure Works S.r.l.
> emails g.rossi@adventureworks.it
> addresses Via Roma 12/20121 Milano

Siobhán O'Neill
Partner
O'Neill & Byrne LLP
44 Merrion Square
Dublin 2
Ireland
siobhan@oneillbyrne.ie
Direct: +353 1 555 0101
> name Siobhán O'Neill
> title Partner
> organization O'Neill & Byrne LLP
> emails siobhan@oneillbyrne.ie
> phones +353 1 555 0101
> addresses 44 Merrion Square/Dublin 2/Ireland

Priya Natarajan
Product Manager at Globex
priya.natarajan@globex.com
linkedin.com/in/priyanatarajan
+91 22 5555 0123
Nariman Point, Mumbai 400021
> name Priya Natarajan
> title Product Manager
> organization Globex
> emails priya.natarajan@globex.com
> phones +91 22 5555 0123
> addresses Nariman Point, Mumbai 400021
> links https://linkedin.com/in/priyanatarajan

Lars Ødegård
Salgssjef / Sales Manager
Wingtip AS
Karl Johans gate 7
0154 Oslo
lars.odegard@wingtip.no
+47 22 55 01 23
> name Lars Ødegård
> title Salgssjef / Sales Manager
> organization Wingtip AS
> emails lars.odegard@wingtip.no
> phones +47 22 55 01 23
> addresses Karl Johans gate 7/0154 Oslo

Sanne van der Berg
Recruitment Consultant
Trey Research B.V.
Keizersgracht 241
1016 EA Amsterdam
s.vanderberg@treyresearch.nl
T: 020 555 0123
> name Sanne van der Berg
> title Recruitment Consultant
> organization Trey Research B.V.
> emails s.vanderberg@treyresearch.nl
> phones 020 555 0123
> addresses Keizersgracht 241/1016 EA Amsterdam

Kenji Tanaka
Senior Engineer
Woodgrove KK
1-9-1 Marunouchi, Chiyoda-ku
Tokyo 100-0005
Japan
tanaka@woodgrove.jp
+81 3 5555 0123
> name Kenji Tanaka
> title Senior Engineer
> organization Woodgrove KK
> emails tanaka@woodgrove.jp
> phones +81 3 5555 0123
> addresses 1-9-1 Marunouchi, Chiyoda-ku/Tokyo 100-0005/Japan

Olivia Clarke
Head of People
Margie's Travel
12 Fleet Street
London EC4Y 1AA
olivia@margiestravel.co.uk
07700 900123
> name Olivia Clarke
> title Head of People
> organization Margie's Travel
> emails olivia@margiestravel.co.uk
> phones 07700 900123
> addresses 12 Fleet Street/London EC4Y 1AA

Marie-Claude Tremblay
Conseillère principale
Banque Humongous
1250 boul. René-Lévesque
Montréal QC H3B 4W8
mctremblay@humongous.ca
514 555-0123
> name Marie-Claude Tremblay
> title Conseillère principale
> organization Banque Humongous
> emails mctremblay@humongous.ca
> phones 514 555-0123
> addresses 1250 boul. René-Lévesque/Montréal QC H3B 4W8

Jack Thompson
Site Supervisor
Southridge Builders Pty Ltd
88 George Street
Sydney NSW 2000
jack@southridgebuilders.com.au
0491 570 156
> name Jack Thompson
> title Site Supervisor
> organization Southridge Builders Pty Ltd
> emails jack@southridgebuilders.com.au
> phones 0491 570 156
> addresses 88 George Street/Sydney NSW 2000

João Silva
Diretor Comercial
Coho Alimentos
Av. Paulista, 1578
São Paulo - SP 01310-200
joao.silva@coho.com.br
+55 11 5555-0123
> name João Silva
> title Diretor Comercial
> organization Coho Alimentos
> emails joao.silva@coho.com.br
> phones +55 11 5555-0123
> addresses Av. Paulista, 1578/São Paulo - SP 01310-200

Zoë Brontë
Literary Agent, Lucerne Publishing
zoe@lucernepublishing.com
+44 20 7946 0123
> name Zoë Brontë
> title Literary Agent
> organization Lucerne Publishing
> emails zoe@lucernepublishing.com
> phones +44 20 7946 0123

Wide World Importers
Helping the world trade since 1987
Chidi Eze
Export Coordinator
chidi.eze@wideworldimporters.com
+234 1 555 0123
14 Marina Road
Lagos
> name Chidi Eze
> title Export Coordinator
> organization Wide World Importers
> emails chidi.eze@wideworldimporters.com
> phones +234 1 555 0123
> addresses 14 Marina Road
> notes Helping the world trade since 1987/Lagos

Anders Lindqvist
VD
Consolidated Messenger AB
Drottninggatan 5
111 51 Stockholm
Sverige
anders@consolidatedmessenger.se
070-555 01 23
> name Anders Lindqvist
> title VD
> organization Consolidated Messenger AB
> emails anders@consolidatedmessenger.se
> phones 070-555 01 23
> addresses Drottninggatan 5/111 51 Stockholm/Sverige

Blue Yonder Airlines
Wei Zhang
Talent Acquisition
wzhang@blueyonderairlines.com
Mobile: +65 8555 0123
> name Wei Zhang
> organization Blue Yonder Airlines
> emails wzhang@blueyonderairlines.com
> phones +65 8555 0123
> notes Talent Acquisition
`;
