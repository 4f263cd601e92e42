import type { WordLists } from '../word-table.js'

/** English nouns that ask for a description, a reason, a way or a short form. */
export const DESCRIPTION_NOUNS: WordLists = {
  'DESC:reason': `
    reason cause purpose function motive rationale claim_to_fame explanation main_cause leading_cause root_cause
    factor factors incentive justification excuse causes
    grounds basis motivation pretext inspiration cause_of_death`,
  'DESC:desc': `
    origin history difference differences similarity similarities relationship effect effects side_effect
    side_effects impact influence consequence consequences result outcome aftermath importance significance
    role_of contribution advantage advantages disadvantage disadvantages benefit benefits use uses
    feature characteristic characteristics description status condition conditions
    situation story_of plot story_line moral lyrics motto slogan theme message advice opinion view attitude
    belief idea thesis argument conclusion information details facts fact background
    background_information content contents requirements requirement rules rule law_of guidelines policy
    position_on structure design setting legend_of myth_of secret mystery truth philosophy
    principle habit habits lifestyle quote quotation saying proverb speech last_words
    final_words inscription joke procedure_of essence goal aim objective mandate task topic subject
    agenda problem problems issue concerns qualities success summary rights
    duties responsibility responsibilities duty powers symptoms_of news strategy reaction response
    tradition etymology derivation connection distinction comparison mission mission_statement
    accomplishments living_conditions weaknesses weakness strengths drawback drawbacks penalty_for gist
    climate weather evidence proof verdict ruling decision attitudes
    current_status biography customs geography lesson implications features obstacle charge_against
    accusation provisions provision role_in findings
    qualifications qualification credentials criteria eligibility appearance look personality temperament mood
    atmosphere upbringing childhood behavior behaviour manners etiquette ethics morals values stance
    interpretation viewpoint perspective logic premise chorus refrain tagline catchphrase punch_line punchline
    battle_cry oath pledge prayer blessing instruction instructions directions hints clue warning caveat terms
    role risks risk danger dangers hazard pros_and_cons fate destiny legacy relation relations interaction symbolism
    relevance evolution beginnings roots source_of_name superstition folklore rumor gossip allegation
    allegations complaint criticism objection demand demands expectation promise promises commitment commitments
    priority priorities plans intention ambition discovery results recommendation recommendations proposal
    proposals changes change assignment roles freedoms obligations state_of_mind progress outlook forecast
    prognosis prediction prophecy opening_line closing_line first_line last_line text distinguishing_feature
    greeting synopsis ending highlights aims goals objectives tasks steps_to`,
  'DESC:def': `definition meaning sense connotation meanings`,
  'DESC:manner': `manner means_by_which`,
  'ABBR:abb': `
    abbreviation acronym initials short_form monogram initialism shorthand initial abbreviated_form
    abbreviated_expression abbreviated_term`,
  'ABBR:exp': `full_form expansion full_name_of_the_acronym`,
}
