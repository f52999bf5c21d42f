/** Business cards of America as their text is read, each with what it says after `>`. A `/` ends a line of an address. */

export const cards = `
ANA RUIZ
Director of Human Resources
Northwind Traders
200 West Adams Street, Suite 1500
Chicago, IL 60606
T 312.555.0142
M 312.555.0198
ana.ruiz@northwindtraders.com
www.northwindtraders.com
> name Ana Ruiz
> title Director of Human Resources
> organization Northwind Traders
> emails ana.ruiz@northwindtraders.com
> phones 312.555.0142 | 312.555.0198
> addresses 200 West Adams Street, Suite 1500/Chicago, IL 60606
> links https://www.northwindtraders.com

Contoso, Ltd.
Ben Okafor
Senior Recruiter
(415) 555-0133
bokafor@contoso.com
> name Ben Okafor
> title Senior Recruiter
> organization Contoso, Ltd.
> emails bokafor@contoso.com
> phones (415) 555-0133

FABRIKAM
Naomi Ito, PhD
Chief Scientist
naomi@fabrikam.io | +1 206 555 0111 | fabrikam.io
> name Naomi Ito
> title Chief Scientist
> organization FABRIKAM
> emails naomi@fabrikam.io
> phones +1 206 555 0111
> links https://fabrikam.io

Litware
Daniel Ortiz
VP, Engineering
dortiz@litware.com
O: 512-555-0170 x204
C: 512-555-0171
1801 Congress Ave, Floor 9
Austin, TX 78701
> name Daniel Ortiz
> title VP, Engineering
> organization Litware
> emails dortiz@litware.com
> phones 512-555-0170 x204 | 512-555-0171
> addresses 1801 Congress Ave, Floor 9/Austin, TX 78701

Grace Kim, SHRM-CP
HR Generalist
City of Evanston
2100 Ridge Avenue
Evanston, IL 60201
gkim@cityofevanston.org
847-555-0160
> name Grace Kim
> title HR Generalist
> organization City of Evanston
> emails gkim@cityofevanston.org
> phones 847-555-0160
> addresses 2100 Ridge Avenue/Evanston, IL 60201

Thomas Baker
Owner
Baker Carpentry & Sons
Licensed and insured
(773) 555-0188
tom@bakercarpentry.com
> name Thomas Baker
> title Owner
> organization Baker Carpentry & Sons
> emails tom@bakercarpentry.com
> phones (773) 555-0188
> notes Licensed and insured

UNIVERSITY OF EAST LAKE
Prof. Ruth Adler
Department of Geology
r.adler@eastlake.edu
+1 (608) 555-0119
> name Prof. Ruth Adler
> organization UNIVERSITY OF EAST LAKE
> emails r.adler@eastlake.edu
> phones +1 (608) 555-0119
> notes Department of Geology

_|= Alpine Ski House =|_
~ MARK HILL ~
Marketing Director
mark.hill @ alpineskihouse.com
970 555 0144
> name Mark Hill
> title Marketing Director
> organization Alpine Ski House
> emails mark.hill@alpineskihouse.com
> phones 970 555 0144

May Chen • Freelance Designer
hello@maychen.design
maychen.design
> name May Chen
> title Freelance Designer
> emails hello@maychen.design
> links https://maychen.design

Robert "Bob" Jones
Insurance Agent
Fourth Coffee Insurance
bob.jones@fourthcoffee.com
Toll-free 800-555-0199
Fax 800-555-0198
> name Robert "Bob" Jones
> title Insurance Agent
> organization Fourth Coffee Insurance
> emails bob.jones@fourthcoffee.com
> phones 800-555-0199

Maria Santos
Attorney at Law
Santos Law Group
P.O. Box 1207
Tampa, FL 33601-1207
msantos@santoslaw.com
813.555.0175
> name Maria Santos
> title Attorney at Law
> organization Santos Law Group
> emails msantos@santoslaw.com
> phones 813.555.0175
> addresses P.O. Box 1207/Tampa, FL 33601-1207
`;
