/** More cards, written when the rules stood; no rule was tuned on them. */

export const freshCards = `
Hannah Weiss
Leiterin Personal
Nordlicht Energie AG
Hafenstraße 7
20457 Hamburg
Telefon: 040 555 0123
hannah.weiss@nordlicht-energie.de
> name Hannah Weiss
> title Leiterin Personal
> organization Nordlicht Energie AG
> emails hannah.weiss@nordlicht-energie.de
> phones 040 555 0123
> addresses Hafenstraße 7/20457 Hamburg

LAKESIDE MEDICAL CENTER
Angela Brooks, RN, MSN
Nurse Manager, Cardiology
4500 Lakeshore Dr
Cleveland, OH 44114
office 216.555.0118 • cell 216.555.0119
abrooks@lakesidemed.org
> name Angela Brooks
> title Nurse Manager, Cardiology
> organization LAKESIDE MEDICAL CENTER
> emails abrooks@lakesidemed.org
> phones 216.555.0118 | 216.555.0119
> addresses 4500 Lakeshore Dr/Cleveland, OH 44114

Peter Novák
Obchodní ředitel
Vinařství Morava s.r.o.
Masarykova 21
602 00 Brno
+420 555 012 345
novak@vinarstvimorava.cz
> name Peter Novák
> title Obchodní ředitel
> organization Vinařství Morava s.r.o.
> emails novak@vinarstvimorava.cz
> phones +420 555 012 345
> addresses Masarykova 21/602 00 Brno

Elena Petrova
Data Analyst
Brightline Analytics
elena@brightline.ai
(617) 555-0190
One Beacon Street, 15th Floor
Boston, MA 02108
brightline.ai
> name Elena Petrova
> title Data Analyst
> organization Brightline Analytics
> emails elena@brightline.ai
> phones (617) 555-0190
> addresses One Beacon Street, 15th Floor/Boston, MA 02108
> links https://brightline.ai

Samuel Adeyemi
Community Outreach Coordinator
Harbor Food Bank
Feeding neighbors, growing hope
samuel@harborfoodbank.org
410-555-0127
> name Samuel Adeyemi
> title Community Outreach Coordinator
> organization Harbor Food Bank
> emails samuel@harborfoodbank.org
> phones 410-555-0127
> notes Feeding neighbors, growing hope

ISABELLE LAURENT
Directrice artistique
Atelier Lumière
8 quai des Célestins
69002 Lyon
06 55 55 01 23
isabelle@atelierlumiere.fr
www.atelierlumiere.fr
> name Isabelle Laurent
> title Directrice artistique
> organization Atelier Lumière
> emails isabelle@atelierlumiere.fr
> phones 06 55 55 01 23
> addresses 8 quai des Célestins/69002 Lyon
> links https://www.atelierlumiere.fr

Kwame Mensah
Software Architect | Contoso Cloud
kwame.mensah@contosocloud.com
+233 30 255 0123
github.com/kmensah
> name Kwame Mensah
> title Software Architect
> organization Contoso Cloud
> emails kwame.mensah@contosocloud.com
> phones +233 30 255 0123
> links https://github.com/kmensah

The Phone Company
William R. Carter III
Regional Sales Representative
6200 Peachtree Pkwy NW Ste 210
Atlanta GA 30328
wcarter@thephone-company.com
P 404 555 0151
F 404 555 0152
> name William R. Carter III
> title Regional Sales Representative
> organization The Phone Company
> emails wcarter@thephone-company.com
> phones 404 555 0151
> addresses 6200 Peachtree Pkwy NW Ste 210/Atlanta GA 30328

Yuki Sato
Design Lead
Tailwind Studio
yuki.sato@tailwindstudio.jp
〒150-0001
2-11-3 Jingumae, Shibuya-ku, Tokyo
> name Yuki Sato
> title Design Lead
> organization Tailwind Studio
> emails yuki.sato@tailwindstudio.jp
> addresses 〒150-0001/2-11-3 Jingumae, Shibuya-ku, Tokyo

Aoife Brennan
Solicitor
Brennan Doyle Solicitors
5 Eyre Square, Galway
H91 X2Y3
091 555 012
aoife@brennandoyle.ie
> name Aoife Brennan
> title Solicitor
> organization Brennan Doyle Solicitors
> emails aoife@brennandoyle.ie
> phones 091 555 012
> addresses 5 Eyre Square, Galway/H91 X2Y3
`;
