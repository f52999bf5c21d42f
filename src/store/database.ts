/** The columns that our queries name. Facts are read and written by the codecs of `kinds/`. */

export interface Database {
  readonly notebooks: NotebookRow;
  readonly searches: FactRow;
  readonly organizations: FactRow;
  readonly people: PersonRow;
  readonly opportunities: OpportunityRow;
  readonly opportunity_contacts: JoinRow & { readonly opportunity_id: string };
  readonly referrals: FactRow & { readonly from_id: string; readonly to_id: string };
  readonly intents: FactRow & { readonly person_id: string };
  readonly recalls: FactRow & { readonly person_id: string };
  readonly groups: FactRow & { readonly parent_id: string | null };
  readonly group_members: JoinRow & { readonly group_id: string };
  readonly meetings: FactRow & {
    readonly starts: string;
    readonly opportunity_id: string | null;
    readonly group_id: string | null;
  };
  readonly meeting_people: JoinRow & { readonly meeting_id: string };
  readonly touches: TouchRow;
  readonly touch_people: JoinRow & { readonly touch_id: string };
  readonly touch_refs: {
    readonly notebook: string;
    readonly touch_id: string;
    readonly position: number;
    readonly ref: string;
  };
  readonly decisions: FactRow & { readonly at: string; readonly key: string; readonly kind: string };
  readonly decision_refs: DecisionRefRow;
  readonly commands: CommandRow;
  readonly search_names: SearchNameRow;
  readonly search_touches: SearchTouchRow;
  readonly derived_follow_ups: DerivedFollowUpRow;
  readonly derived_threads: DerivedThreadRow;
  readonly derived_stops: DerivedStopRow;
  readonly derived_advice: DerivedAdviceRow;
  readonly derived_subjects: DerivedSubjectRow;
}

interface NotebookRow {
  readonly notebook: string;
  readonly version: number;
}

interface FactRow {
  readonly notebook: string;
  readonly id: string;
  readonly version: number;
}

interface JoinRow {
  readonly notebook: string;
  readonly position: number;
  readonly person_id: string;
}

interface PersonRow extends FactRow {
  readonly name: string;
  readonly organization_id: string | null;
  readonly circle: string | null;
  readonly photo: string | null;
}

interface OpportunityRow extends FactRow {
  readonly organization_id: string | null;
  readonly search_id: string | null;
  readonly outcome_verdict: string | null;
}

interface TouchRow extends FactRow {
  readonly at: string;
  readonly occasion: string | null;
  readonly opportunity_id: string | null;
  readonly referral_id: string | null;
  readonly group_id: string | null;
  readonly meeting_id: string | null;
  readonly received: string | null;
}

interface DecisionRefRow {
  readonly notebook: string;
  readonly decision_id: string;
  readonly position: number;
  readonly ref: string;
}

interface CommandRow {
  readonly notebook: string;
  readonly id: string;
  readonly number: number;
  readonly sentence: string;
  readonly at: string;
  readonly door: string;
  readonly undoes: string | null;
  readonly undone_by: string | null;
  readonly final: string | null;
  readonly said: string | null;
  readonly words: string;
  readonly request: string;
  readonly answer: string;
}

interface SearchNameRow {
  readonly notebook: string;
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly words: string;
}

interface SearchTouchRow {
  readonly notebook: string;
  readonly id: string;
  readonly at: string;
  readonly title: string;
  readonly words: string;
}

interface DerivedFollowUpRow {
  readonly notebook: string;
  readonly key: string;
  readonly subject: string;
  readonly thread: string;
  readonly person_id: string | null;
  readonly opportunity_id: string | null;
  readonly group_id: string | null;
  readonly opens: string;
  readonly due: string;
  readonly state: string;
  readonly rank: number;
}

interface DerivedThreadRow {
  readonly notebook: string;
  readonly id: string;
  readonly subject: string;
  readonly person_id: string | null;
  readonly opportunity_id: string | null;
  readonly group_id: string | null;
  readonly state: string;
  readonly since: string;
}

interface DerivedStopRow {
  readonly notebook: string;
  readonly subject: string;
  readonly position: number;
  readonly person_id: string;
}

interface DerivedAdviceRow {
  readonly notebook: string;
  readonly subject: string;
  readonly position: number;
}

interface DerivedSubjectRow {
  readonly notebook: string;
  readonly subject: string;
  readonly changes_at: string;
}
