/**
 * What "this document" or "the event" may go back to: a general noun, and the nouns that a text introduces such a
 * thing with. Lower case, singular.
 */
export const KINDS_OF_THING: Readonly<Record<string, readonly string[]>> = {
  document:
    'act agreement bill charter code concept constitution contract convention covenant declaration decree directive guideline law letter memorandum order paper petition plan policy programme program protocol recommendation regulation report resolution roadmap rule statement statute strategy treaty'.split(
      ' ',
    ),
  agreement: 'contract convention deal memorandum pact protocol treaty'.split(' '),
  event:
    'anniversary briefing campaign celebration ceremony competition concert conference congress course debate dialogue exhibition fair festival forum gathering hearing lecture marathon match meeting parade presentation roundtable seminar session summit symposium talks tournament training visit webinar workshop'.split(
      ' ',
    ),
  meeting: 'assembly briefing conference congress forum gathering session summit talks'.split(' '),
  project: 'campaign initiative plan programme program scheme'.split(' '),
  initiative: 'campaign plan programme program project proposal reform scheme'.split(' '),
  measure: 'act ban decree law order plan reform restriction rule sanction step'.split(' '),
  body: 'agency authority board bureau cabinet centre center commission committee council court department directorate inspectorate institution ministry office organisation organization parliament platform tribunal'.split(
    ' ',
  ),
  institution:
    'academy agency bank body centre center commission committee council court institute ministry office school university'.split(
      ' ',
    ),
  organisation:
    'agency alliance association charity federation foundation fund group movement network society union'.split(
      ' ',
    ),
  organization:
    'agency alliance association charity federation foundation fund group movement network society union'.split(
      ' ',
    ),
  company: 'bank corporation enterprise firm holding manufacturer operator producer'.split(' '),
  incident:
    'accident attack blast collision crash explosion fire flood outbreak shooting strike'.split(
      ' ',
    ),
  facility:
    'airport clinic factory hospital laboratory library mine museum plant port power refinery school stadium station warehouse'.split(
      ' ',
    ),
}
