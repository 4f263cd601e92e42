/** Common verbs of news, and nouns of acts. Format: see `parse-lexicon.ts`; a verb's stem ends in `-`. */
export const KAZAKH_VERBS = `
бол-, ет-, де-, еді: -; ал-: take, receive, get; бер-: give, provide; жаса-: make, do, create; істе-: do, work
айт-: say, tell, speak; айтыл-: say, state; сөйле-: speak, address; сөйлеу: speech; мәлімде-: state, say, declare
мәлімдеме: statement; хабарла-: report, inform; хабар: news, message; хабарлама: message, announcement
атап айт-, атап көрсет-: note, emphasize; баса айт-: emphasize, stress; ескер-: consider, note; түсіндір-: explain
түсінік: explanation, concept, understanding; сипатта-: describe; сипаттама: description; сипат: character, feature
талқыла-: discuss; талқылау: discussion; пікірталас: debate, discussion; дау: dispute; сұра-: ask, request
атал-: call, name; ата-: name, call; аталған: named, mentioned
ойла-: think; есепте-: consider, count, calculate; сан-, сана-: count, consider; сен-: believe, trust; біл-: know
біліс-: learn; білім: education, knowledge; білу: know; түсін-: understand; ұмыт-: forget; есте сақта-: remember
ұсын-: propose, offer, suggest, present; ұсыныс: proposal, offer; ұсыным: recommendation; ұсынылды: propose
шақыр-: call, invite, urge; шақыру: invitation, call; талап ет-: demand, require
мойында-: recognize, admit, acknowledge; таны-: recognize, know; тану: recognition; кеңес бер-: advise; сын: criticism
қарсы бол-: oppose; келіспеушілік: disagreement
өткіз-: hold, conduct; өткізіл-: hold, take place; өт-: take place, hold, pass; өту: passing, transition
қатыс-: participate, attend, take part; қатысу: participation; қатысушы: participant; мүше: member
мүшелік: membership; ұйымдастыр-: organize; ұйымдастыру: organization; ұйымдастырушы: organizer; шақырыл-: invite
қонақ: guest; таныстыр-: present, introduce; таныстырылым: presentation; тұсаукесер: presentation, launch
көрсет-: show, indicate, provide; көрсеткіш: indicator, figure; көрсетіл-: show; қызмет көрсет-: serve
қызмет көрсету: service
құр-: create, establish, build, found; құрыл-: establish, create, found, form; құру: creation, establishment
құрылу: establishment, formation; құрылыс: construction, building; құрылтайшы: founder; негіз: basis, base, foundation
негізде-: establish, found; негізін қала-: found, establish; негізін қалаушы: founder; сал-: build, construct, put
салын-: build, construct; салу: construction, building; тұрғыз-: build, erect; ғимарат: building; баста-: begin, start
бастал-: begin, start; бастау: beginning, start; аяқта-: finish, complete, end; аяқтал-: end, finish, complete
соң: end, after; тоқта-: stop; тоқтат-: stop, cease, suspend; жалғастыр-: continue; жалғас-: continue
іске қос-: launch, start; іске қосу: launch; іске қосыл-: launch, start
аш-: open, discover; ашыл-: open, discover; ашылу: opening, discovery; жап-: close; жабыл-: close; тап-: find
табыл-: find, discover; ізде-: search, look; іздеу: search; анықта-: determine, identify, find
анықтау: identification, determination; анықтама: definition, reference; ойлап тап-: invent; өнертабыс: invention
зертте-: study, research, explore; зерттеу: research, study; зерттеуші: researcher; дамы-: develop; дамыт-: develop
даму: development; дамыту: development; дамыған: developed; әзірле-: develop, prepare, draft
әзірлеу: development, preparation; дайында-: prepare, train, make; дайындық: preparation, training; жетілдір-: improve
жетілдіру: improvement; жақсарт-: improve; жақсару: improvement; нашарла-: worsen, deteriorate
өс-: grow, increase; өсу: growth, increase; өсім: growth, increase; өсір-: grow, raise; арт-: increase, grow
арттыр-: increase, improve; арту: increase; көбей-: increase; көбейт-: increase; азай-: decrease, decline
азайт-: reduce; азаю: decrease, reduction; төменде-: decrease, decline, fall; төмендет-: reduce, lower
қысқар-: shorten, reduce; қысқарт-: reduce, cut; көтер-: raise, lift; көтеріл-: rise, increase; түс-: fall, descend
түсір-: drop, lower; кеңейт-: expand; кеңею: expansion; нығайт-: strengthen; нығайту: strengthening
күшейт-: strengthen, intensify; күш: force, power, strength; күш сал-: effort; күш-жігер: effort; жет-: reach, achieve
жеткіз-: deliver, convey; қол жеткіз-: achieve; ұмтыл-: strive, seek; тырыс-: try; әрекет: action, act, attempt
әрекет ет-: act; қимыл: movement, action
пайдалан-: use; пайдалану: use, operation; пайдаланушы: user; қолдан-: use, apply; қолдану: use, application
жұмыс: work, job; жұмыс істе-: work, operate; жұмысшы, жұмыскер: worker; еңбек: labor, labour, work; еңбек ет-: work
қызмет ет-: serve, work; жұмса-: spend; ойна-: play; ойын: game; өмір: life; өмір сүр-: live, exist
тұр-: live, stand, reside; тұрғын: resident, inhabitant; тұрмыс: life, living; туыл-, ту-, дүниеге кел-: born
туған: born, native; туу: birth; туған күн: birthday; үйрен-: learn, study; үйрет-: teach; оқы-: study, read, learn
оқыт-: teach; оқу: study, education, reading; оқыту: teaching, training, education; жаз-: write; жазыл-: write
жазушы: writer, author; автор: author; оқырман: reader
бар-: go; кел-: come, arrive; кет-: leave, go; қайт-: return; қайтар-: return; қайтып кел-: return; кір-: enter
кіргіз-: include; шық-: leave, come out, go; шығар-: issue, release, produce, publish; шығарыл-: release, issue
шығару: release, production; жүр-: go, move, walk; жүгір-: run; қаш-: flee, escape; ұш-: fly; ұшу: flight
көш-: move, migrate; жібер-: send; жіберіл-: send; жөнелт-: send; тасы-: carry, transport
тасымал, тасымалдау: transportation; әкел-: bring; апар-: take, carry; саяхат: travel, journey; саяхатшы: traveler
жолаушы: passenger; табыста-: present, award, hand; тапсырыл-: submit, hand; беріл-: give, award, grant
марапатта-: award; марапат: award; марапаттал-: award; сыйлық: prize, award, gift; төле-: pay; төлем: payment
сатып ал-: buy, purchase; сат-: sell; сату: sale; сатушы: seller; тұтынушы: consumer; ұт-: win; ұтыс: win
жеңіп ал-: win
жариялан-: publish, announce; жариялау: publication, announcement; жарияланым: publication
басып шығар-: publish, print; басылым: publication, edition; көр-: see; көрін-: appear, seem; көру: see
қара-: look, watch, consider; қарастыр-: consider, examine, provide; қарастырыл-: consider, provide; тыңда-: listen
ести-, есті-: hear; қамты-: cover, include; құра-: make, constitute, amount; құрам: composition, staff
құрамына кір-: include, part; кіреді: include; жатқыз-: include; тәуелді: dependent; тәуелділік: dependence, addiction
байланыс: connection, link, communication, relation; байланыстыр-: connect, link
қатысты: participate, attend, relate, concern; тиесілі: belong; туғыз-: cause, create; тудыр-: cause, create
тарт-: attract, involve, pull; тартыл-: attract, involve
жауапқа тарт-, жауапкершілікке тарт-, жауапкершілікке тартыл-, жауапқа тартыл-: hold accountable, prosecute, accountable
ынталандыр-: stimulate, encourage; кедергі: obstacle, barrier; кедергі кел-: hinder, prevent
кедергі жаса-: hinder, prevent
күт-: expect, wait; үміт: hope; үміттен-: hope; қала-: want, wish; тіле-: wish; тілек: wish; сүй-, жақсы көр-: love
махаббат: love; қорқ-: fear; қорқыныш: fear; жек көр-: hate; жоспарлан-: plan; ниет: intention
жоғал-: disappear, lose; жоғалт-: lose; айрыл-: lose; пайда бол-: appear, emerge, arise; шығу тегі: origin
қал-: remain, stay; қалдыр-: leave; қалдық: waste, residue; сақтал-: preserve, keep; сақталу: preservation
бақылан-: control, observe; талда-: analyze; талдау: analysis; сарапшы: expert, analyst
сараптама: expertise, analysis; бағала-: evaluate, assess, appreciate; бағалау: assessment, evaluation
баға: price, rate; өлше-: measure; салыстыр-: compare; салыстыру: comparison; ретте-: regulate; реттеу: regulation
үйлестір-: coordinate; үйлестіру: coordination; болжа-: predict, forecast; болжам: forecast, hypothesis
арна-: dedicate, devote; арнал-: dedicate, devote; арналған: dedicated, devoted; өндір-: produce
өндіріс: production, industry; өндіріл-: produce; өндіруші: producer, manufacturer; шығарма: work
орнат-: install, establish; орнатыл-: install; айналдыр-: turn, transform; айнал-: turn, become; алмастыр-: replace
ерекшелен-: differ, distinguish; үйлен-: marry; тұрмысқа шық-: marry
құтқар-: save, rescue; құтқару: rescue; құтқарушы: rescuer; емде-: treat, cure; емдеу, ем: treatment
тәрбиеле-: raise, educate; тәрбие: upbringing, education; мәжбүр: forced; мәжбүрле-: force
кездестір-: meet, encounter; соқтығыс-: collide; соқтығысу: collision; қоршаған: surrounding
қоршаған орта: environment; қалыптас-: form; қалыптастыр-: form, shape; қалыптасу: formation; енгізіл-: introduce
ен-: enter; айт: festival; қозғал-: move; қолға ал-: undertake; негізде: base, basis; көзде-: aim, provide
жина-: collect, gather; жинал-: gather; жинау: collection; бағытта-: direct; бағыттал-: direct, aim
толықтыр-: supplement, complete; толықтыру: addition, amendment; жеңілдік: benefit, privilege; таныс-: acquaint
тарат-: distribute, spread; тарал-: spread; тарату: distribution; таралу: spread; жарат-: create; ұста-: keep, hold
ұстан-: adhere, hold; ки-: wear; же-, жеу: eat; іш-: drink; ұйықта-: sleep; ұйқы: sleep; қайна-: boil; жан-: burn
өрт: fire; кес-: cut; қаз-: dig; лақтыр-: throw; атқыла-: shoot; ат-: shoot; таста-: throw, leave
`
