/** Stories for tests, each a title and paragraphs; those of one topic are different stories. */
export interface TestStory {
  readonly title: string
  readonly paragraphs: readonly string[]
}

export const BRIDGE: TestStory = {
  title: 'New bridge over the Ural opens in Atyrau',
  paragraphs: [
    'A road bridge over the Ural river was opened in Atyrau on Friday after four years of work. The regional governor, Marat Seitov, cut the ribbon in front of some 600 residents and drove across first.',
    'The bridge is 780 metres long and carries four lanes of traffic. It cost 31 billion tenge, of which 19 billion came from the state budget and the rest from a loan of the Eurasian Development Bank.',
    '"People on the left bank waited for this day since the ferry stopped in 2014," Seitov said. "An ambulance now needs six minutes instead of forty."',
    'Work stopped twice, in 2021 because of floods and in 2022 when the contractor, Zhol Kurylys, ran out of steel. The company paid a fine of 240 million tenge for the delay.',
    'Residents asked for a footpath that was left out of the first drawings. Engineer Aliya Nurlanova said it was added on the upstream side and would be lit at night from the first of May.',
    'Buses of routes 14 and 22 will use the bridge from Monday. Lorries heavier than 30 tonnes remain banned until the approach from Makhambet street has been widened.',
  ],
}

/** The same bridge, another day: shares the background paragraph with {@link BRIDGE}. */
export const BRIDGE_CRACK: TestStory = {
  title: 'Cracks close lane of Atyrau bridge',
  paragraphs: [
    'One lane of the new bridge over the Ural in Atyrau was closed on Wednesday after drivers reported cracks in the asphalt. Police put up barriers at both ends shortly after seven in the morning.',
    'Inspectors of the transport ministry measured eleven cracks, the longest of them three metres. They found no damage to the beams, the ministry said in a statement.',
    'Engineer Aliya Nurlanova blamed the frost of the past week and said that the surface would be laid anew at the cost of the contractor, Zhol Kurylys.',
    'The bridge is 780 metres long and carries four lanes of traffic. It cost 31 billion tenge, of which 19 billion came from the state budget and the rest from a loan of the Eurasian Development Bank.',
    'Opposition councillor Ruslan Abdiyev demanded an independent inquiry. He recalled that he had warned of poor asphalt in a letter to the governor in March, and had no reply.',
  ],
}

export const COURT: TestStory = {
  title: 'Суд в Караганде обязал завод возместить ущерб',
  paragraphs: [
    'Специализированный суд Караганды в четверг обязал завод «Темир» выплатить жителям посёлка Актас 412 миллионов тенге за загрязнение воздуха. Решение огласила судья Гульнара Ибраева после пяти месяцев слушаний.',
    'Иск подали 86 семей. Они утверждали, что с осени 2022 года на заводе не работали фильтры и пыль оседала на огородах и крышах домов.',
    '«Мы писали во все инстанции, и никто не приехал, — сказала после заседания учительница Светлана Ким. — Теперь есть бумага, которую нельзя положить под сукно».',
    'Представитель завода Ержан Толегенов заявил, что предприятие подаст апелляцию. По его словам, новые фильтры из Германии установили ещё в январе, а замеры экологов были сделаны в безветренный день.',
    'Департамент экологии подтвердил в суде, что предельная концентрация пыли была превышена в 4,7 раза. Заводу назначили также штраф в 58 миллионов тенге и срок до 1 сентября, чтобы посадить вдоль дороги полосу деревьев.',
  ],
}

/** Another ruling about another plant, in the words of such reports. */
export const OTHER_COURT: TestStory = {
  title: 'Суд в Павлодаре отклонил иск к заводу',
  paragraphs: [
    'Специализированный суд Павлодара в понедельник отклонил иск жителей микрорайона Усолка к заводу «Электролиз». Решение огласил судья Марат Жанузаков после двух месяцев слушаний.',
    'Иск подали 23 семьи. Они утверждали, что с весны 2023 года на заводе не работала очистка и запах проникал в квартиры.',
    'Представитель завода Ирина Власова заявила, что предприятие довольно решением. По её словам, новые установки запустили ещё в марте, и замеры не показали нарушений.',
    'Департамент экологии подтвердил в суде, что превышений за год не нашли ни разу. Жители намерены подать апелляцию и собирают деньги на независимую экспертизу.',
  ],
}

export const SCHOOL: TestStory = {
  title: 'Түркістанда жаңа мектеп ашылды',
  paragraphs: [
    'Түркістан қаласында сейсенбі күні 900 орындық жаңа мектеп ашылды. Салтанатқа облыс әкімі Нұрлан Қасымов пен ата-аналар қатысты.',
    'Мектептің құрылысына бюджеттен 4,2 миллиард теңге бөлінді. Ғимаратта екі спорт залы, кітапхана және робот техникасы бөлмесі бар.',
    '«Бұрын балаларымыз үш ауысыммен оқитын, енді бәріне орын жетеді», — деді мектеп директоры Гүлмира Әбенова.',
    'Қалада тағы бес мектеп салынып жатыр, олардың екеуі келер жылы қыркүйекте есігін ашады. Әкімнің айтуынша, 2026 жылға дейін үш ауысымды мектеп қалмайды.',
    'Мұғалімдерге қызметтік пәтер беріледі: алғашқы 24 отбасы кілтін сол күні алды.',
  ],
}

/** Reports from one mould: each day's differ in numbers, each appointment's in names. */
export function exchangeRates(day: string, rates: readonly string[]): TestStory {
  const [dollar = '', euro = '', rouble = '', volume = ''] = rates
  return {
    title: `Exchange rates on ${day}`,
    paragraphs: [
      `The weighted average rate of the dollar on the Kazakhstan Stock Exchange was ${dollar} tenge at the close of trading on ${day}. The National Bank took no part in the auction, the exchange said in its daily report.`,
      `The euro was traded at ${euro} tenge and the rouble at ${rouble} tenge. The volume of trading in the morning session came to ${volume} million dollars, which dealers called usual for the season.`,
      'Exchange offices in the large cities may set rates of their own within the limits that the regulator allows. Rates on the board are for information only and are no offer to buy or sell.',
    ],
  }
}

export function appointment(name: string, post: string, was: string, born: string): TestStory {
  return {
    title: `${name} appointed ${post}`,
    paragraphs: [
      `By an order of the head of state, ${name} was appointed ${post}, the press service of the presidential office reported. He was relieved of his former office by the same order.`,
      `${name} was born in ${born} and graduated from a law faculty. Before the appointment he worked as ${was}.`,
    ],
  }
}
