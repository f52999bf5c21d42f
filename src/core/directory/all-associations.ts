/** Every association of the directory, by major group. F9 */

import type { Association } from './association.ts';
import { architectureAndEngineering } from './associations/architecture-and-engineering.ts';
import { artsAndMedia } from './associations/arts-and-media.ts';
import { buildingAndGrounds } from './associations/building-and-grounds.ts';
import { businessAndFinance } from './associations/business-and-finance.ts';
import { communityAndSocialService } from './associations/community-and-social-service.ts';
import { computingAndMathematics } from './associations/computing-and-mathematics.ts';
import { constructionAndMining } from './associations/construction-and-mining.ts';
import { educationAndLibraries } from './associations/education-and-libraries.ts';
import { farmingFishingForestry } from './associations/farming-fishing-forestry.ts';
import { foodService } from './associations/food-service.ts';
import { healthcarePractice } from './associations/healthcare-practice.ts';
import { healthcareSupport } from './associations/healthcare-support.ts';
import { installationAndRepair } from './associations/installation-and-repair.ts';
import { law } from './associations/law.ts';
import { management } from './associations/management.ts';
import { military } from './associations/military.ts';
import { officeAndAdministration } from './associations/office-and-administration.ts';
import { personalCare } from './associations/personal-care.ts';
import { production } from './associations/production.ts';
import { protectiveService } from './associations/protective-service.ts';
import { sales } from './associations/sales.ts';
import { sciences } from './associations/sciences.ts';
import { transportation } from './associations/transportation.ts';

export const allAssociations: readonly Association[] = [
  ...management,
  ...businessAndFinance,
  ...computingAndMathematics,
  ...architectureAndEngineering,
  ...sciences,
  ...communityAndSocialService,
  ...law,
  ...educationAndLibraries,
  ...artsAndMedia,
  ...healthcarePractice,
  ...healthcareSupport,
  ...protectiveService,
  ...foodService,
  ...buildingAndGrounds,
  ...personalCare,
  ...sales,
  ...officeAndAdministration,
  ...farmingFishingForestry,
  ...constructionAndMining,
  ...installationAndRepair,
  ...production,
  ...transportation,
  ...military,
];
