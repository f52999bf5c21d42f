/** Interviews, applications and what came of them. J1 J3 T1 T6 */

export const interviews = `
interview with Ito on Tuesday at 3 => people ito | occasion interview | on 2026-03-17 15:00
Interviewed at Northwind with Priya yesterday => people priya | org northwind | occasion interview | on 2026-03-09
First interview with Naomi Ito this morning for Product Manager => people ito | occasion interview | round 1 | on 2026-03-10 | opportunity pm
second interview at Contoso with Ben and Chidi, went ok => people ben, chidi | org contoso | occasion interview | round 2
2nd round interview w/ Globex next Monday at 11 => org globex | occasion interview | round 2 | on 2026-03-16 11:00
Final round at Fabrikam on Thursday at 2pm with Naomi => people ito | org fabrikam | occasion interview | on 2026-03-12 14:00
Phone interview with Grace Kim, said she'd decide by Friday => people grace | occasion interview | channel phone
video interview with Trey Research tomorrow at 10 => org +Trey Research | occasion interview | channel video | on 2026-03-11 10:00
applied to Northwind for HR Analyst => org northwind | occasion application | opportunity job
Applied online to Litware for the payroll coordinator job => org litware | occasion application | channel portal
Submitted my application to City of Evanston through their portal last Friday => org evanston | occasion application | channel portal | on 2026-03-06
emailed my resume to Daniel Ortiz for the finance role at Litware => people daniel | org litware | occasion application | channel email
applied for the Operations Manager job at contoso, told Ben => people ben | org contoso | occasion application | opportunity ops
Asked Siobhan whether Tailspin is hiring => people siobhan | org tailspin | occasion inquiry
Interview round 3 with Proseware: Jürgen Müller plus Katrin Vogel => people jurgen, +Katrin Vogel | org proseware | occasion interview | round 3
Interview at Wide World Importers on April 2 at 9:30 am => org +Wide World Importers | occasion interview | on 2026-04-02 09:30
got the offer from Fabrikam! Product Manager => org fabrikam | incoming | verdict yes | opportunity pm
Interviewed with Amy Alberts, Head of People at Woodgrove Bank, on 2026-03-02 => people +Amy Alberts | org +Woodgrove Bank | occasion interview | on 2026-03-02
have an interview at Initech on the 19th at 1:30 with Maria Santos => people maria-s | org initech | occasion interview | on 2026-03-19 13:30
Globex rejected me => org globex | incoming | verdict no
`;
