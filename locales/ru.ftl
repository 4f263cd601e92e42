# Тексты zhauap на русском. Переменные и формы множественного числа: https://projectfluent.org

## /start и /help

start-intro =
    Отвечаю на вопросы по { $articles ->
        [one] { $articles } новостной статье
       *[other] { $articles } новостным статьям
    }: привожу дословно те предложения, в которых есть ответ, и называю источник.
examples-heading = Например:
example-question = Кто подписал соглашение?
start-more = Спрашивайте по-русски, по-казахски или по-английски, своими словами. Подробнее: /help
start-questions = Или нажмите на один из вопросов:
help-private = В личном чате просто напишите вопрос: кто, когда, что, где, сколько, почему, как — или такой, на который отвечают «да» или «нет».
help-group = В группе напишите /ask и сам вопрос, упомяните @{ $bot } или ответьте на моё сообщение. В остальные разговоры я не вмешиваюсь.
help-answer = К каждому ответу я дословно привожу предложение, в котором он найден, и указываю статью, издание и дату. Если в моих статьях ответа нет, так и скажу.
help-inline = В любом чате напишите @{ $bot } и вопрос, чтобы отправить туда ответ.
help-articles = /latest покажет новые статьи, /articles — все. Командой /language можно выбрать, на каком языке мне писать.

## Когда отвечать не на что

ask-how = Напишите, пожалуйста, и сам вопрос, например:
unknown-command = Такой команды я не знаю. Просто напишите вопрос или откройте справку: /help
unsupported = Я понимаю только текст. Напишите, пожалуйста, вопрос словами.
failure = У меня что-то пошло не так, и вопрос остался без ответа. Попробуйте, пожалуйста, ещё раз.
flood =
    За минуту вы задали больше { $questions } вопросов. Продолжите, пожалуйста, через { $seconds ->
        [one] { $seconds } секунду
        [few] { $seconds } секунды
       *[many] { $seconds } секунд
    }: на то, что придёт раньше, я не отвечу.
button-helpful = 👍 Помогло
button-not-helpful = 👎 Не помогло
noted-helpful = Спасибо! Записано: ответ помог.
noted-not-helpful = Спасибо. Записано: ответ не помог. Мы разберёмся.
button-stale = Эта кнопка устарела и больше не работает. Задайте, пожалуйста, вопрос ещё раз.
button-failure = Не получилось: что-то пошло не так с моей стороны. Попробуйте, пожалуйста, ещё раз.
too-many-questions =
    Это ответы на { $answered ->
        [one] первый { $answered } вопрос
        [few] первые { $answered } вопроса
       *[many] первые { $answered } вопросов
    }. Остальные пришлите, пожалуйста, отдельно.

## Ответы

nearest =
    Прямого ответа в моих статьях нет. { $passages ->
        [one] Ближайший по смыслу отрывок
       *[other] Ближайшие по смыслу отрывки
    }:
refusal-no-words = В этом сообщении нет слов, по которым можно искать. Задайте, пожалуйста, вопрос словами.
refusal-too-long = Этот вопрос для меня слишком длинный. Задайте его, пожалуйста, в одном-двух предложениях.
refusal-unknown-words = В моих статьях об этом ничего нет: слова вашего вопроса в них не встречаются.
refusal-weak-evidence = В моих статьях ответа на это нет.
courtesy-thanks = Пожалуйста! Спрашивайте ещё.
courtesy-greeting = Здравствуйте! Спросите меня о новостях, которые у меня есть. Примеры: /help
courtesy-farewell = До свидания! Появится вопрос — пишите.
understood-as = Вопрос понят так: { $question }
repairs = Показаны результаты для { $to } вместо { $from }.
quoted = «{ $text }»
list = { $items } и { $last }

## Что есть в статьях

coverage-articles =
    Что у меня есть: { $articles ->
        [one] { $articles } статья
        [few] { $articles } статьи
       *[many] { $articles } статей
    }.
coverage-dates = Время публикации: { $from } — { $to }
coverage-date = Время публикации: { $date }
coverage-outlets = Издания: { $outlets }
coverage-titles = Среди них:
near-questions = Я могу ответить на такие вопросы:

## /latest и /articles

latest-heading = Новые статьи
articles-heading = Мои статьи, сначала новые
articles-search = Статьи по запросу
articles-range = { $from }–{ $to } из { $total }
articles-read = Чтобы прочитать статью, нажмите на её номер.
articles-hint = Чтобы прочитать статью, нажмите на её номер. Чтобы найти нужную, напишите /articles и слово-другое.
articles-none = Статей с такими словами нет.
articles-empty = Статей у меня пока нет.
article-gone = Этой статьи у меня больше нет.

## Inline-режим

button-article = Читать статью
button-more-evidence = Ещё отрывки
button-other = Или: { $article }
button-back = К ответу
button-cited = К цитате
no-more-evidence = Других отрывков об этом нет.
passage-of = Отрывок { $number } из { $total }
page-of = Страница { $page } из { $pages }
inline-more = Спросить в личном чате
inline-none = В моих статьях ответа нет
inline-nothing = Статей пока нет

## /language

language-choose = На каком языке мне писать? Цитаты остаются на языке статьи.
language-each = На языке вопроса
language-chosen = Теперь я пишу здесь по-русски.
language-each-chosen = Теперь я пишу на языке каждого вопроса.
language-admins = Язык этой группы могут выбирать только её администраторы.

## Что Telegram показывает о боте, и меню команд

bot-name = Zhauap: ответы из новостей
bot-description =
    Спрашивайте о новостях по-русски, по-казахски или по-английски. Отвечаю словами самих статей, дословно, и называю источник. Если в статьях ответа нет, так и скажу.
bot-short-description = Отвечает на вопросы по новостным статьям: дословно и с источником.
command-ask = Задать вопрос: /ask и сам вопрос
command-latest = Новые статьи
command-articles = Все статьи или статьи по теме
command-language = На каком языке мне писать
command-help = Как спрашивать
command-privacy = Что я храню
command-forget = Удалить то, что я о вас храню
command-stats = Что спрашивали и что отвечено
command-unanswered = Вопросы без ответа
command-reload = Прочитать статьи заново

## Даты

month =
    { $month ->
        [1] январь
        [2] февраль
        [3] март
        [4] апрель
        [5] май
        [6] июнь
        [7] июль
        [8] август
        [9] сентябрь
        [10] октябрь
        [11] ноябрь
       *[12] декабрь
    }
month-genitive =
    { $month ->
        [1] января
        [2] февраля
        [3] марта
        [4] апреля
        [5] мая
        [6] июня
        [7] июля
        [8] августа
        [9] сентября
        [10] октября
        [11] ноября
       *[12] декабря
    }
date-day = { $day } { month-genitive } { $year } г.
date-month = { month } { $year } г.
date-year = { $year } г.
date-inferred = { $date } (год предположительный)
date-no-year = { $day } { month-genitive } (год не указан)
reported-day = Сообщение от { date-day }
reported-month = Сообщение за { date-month }
reported-year = Сообщение за { date-year }
as-of-day = на { date-day }
as-of-month = на { date-month }
as-of-year = на { date-year }

## /privacy, /forget и /cancel

privacy-questions =
    Ваши вопросы и мои ответы я храню { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    }: чтобы работали кнопки под ответами и чтобы я понимал уточняющие вопросы.
privacy-groups =
    Кто задал вопрос в группе, я помню { $minutes ->
        [one] { $minutes } минуту
        [few] { $minutes } минуты
       *[many] { $minutes } минут
    }, не дольше.
privacy-feedback = Я храню, помог ли вам ответ и какой язык вы выбрали. Вопросы, на которые я не ответил или ответ на которые не помог, видят те, кто ведёт этого бота, — без вашего имени.
privacy-never = О вас самих я храню только номер чата, присвоенный Telegram: ни имени, ни телефона, ни фотографии. Никому другому ничего не передаю, а то, что вы пишете мне через строку ввода в других чатах, не сохраняю.
privacy-forget = Команда /forget удаляет всё, что я о вас храню.
forget-ask = Удалить всё, что я о вас храню: ваши вопросы с моими ответами, оценки и выбранный язык? Кнопки под прежними ответами перестанут работать.
forget-in-private = Отправьте мне, пожалуйста, /forget в личном чате.
forget-done = Удалено: больше я о вас ничего не храню.
forget-nothing = Ничего не удалено.
button-forget-all = Удалить
button-forget-nothing = Оставить
cancel-nothing = Отменять нечего. Просто напишите вопрос.

## Для операторов

stats-articles = Статей: { $articles }
stats-running = Время работы: { $days ->
        [0] {""}
       *[other] { $days } д{" "}
    }{ $hours } ч { $minutes } мин
stats-memory = Память: { $megabytes } МБ
stats-period =
    { $days ->
        [1] За последние 24 часа
        [one] За последний { $days } день
        [few] За последние { $days } дня
       *[many] За последние { $days } дней
    }
stats-questions =
    { $questions ->
        [0] Вопросов не было
        [one] { $questions } вопрос
        [few] { $questions } вопроса
       *[many] { $questions } вопросов
    }{ $chats ->
        [0] {""}
        [one] {" "}из { $chats } чата
       *[other] {" "}из { $chats } чатов
    }
stats-grades = С ответом: { $answer } · только ближайший отрывок: { $nearest } · без ответа: { $none }
stats-languages = По-английски: { $en } · по-русски: { $ru } · по-казахски: { $kk }
stats-verdicts = Помогло: { $helpful } · не помогло: { $notHelpful }
open-heading = Вопросы без ответа или с ответом, который не помог ({ $questions }):
open-none = Все вопросы получили ответ, и никто не жаловался.
open-unanswered =
    { $times ->
        [1] без ответа
        [one] без ответа { $times } раз
        [few] без ответа { $times } раза
       *[many] без ответа { $times } раз
    }
open-disliked =
    { $times ->
        [1] не помогло
        [one] не помогло { $times } раз
        [few] не помогло { $times } раза
       *[many] не помогло { $times } раз
    }
open-export = Все сразу, в формате для оценки:
reload-done =
    Готово. Теперь отвечаю по { $articles ->
        [one] { $articles } статье
       *[other] { $articles } статьям
    }.
reload-changes = Новых: { $added } · изменённых: { $changed } · удалённых: { $removed }
reload-rejected =
    { $files ->
        [one] Пропущен { $files } файл:
        [few] Пропущено { $files } файла:
       *[many] Пропущено { $files } файлов:
    }
reload-failed = Прочитать статьи не удалось. Продолжаю отвечать по прежним.
error-report =
    ⚠️ { $times ->
        [1] Произошла ошибка.
        [one] Ошибка произошла { $times } раз.
        [few] Ошибка произошла { $times } раза.
       *[many] Ошибка произошла { $times } раз.
    }
error-report-log = Подробности — в журнале. В ближайший час об этой же ошибке больше не сообщу.

## Статьи, которые цитируются, но не показываются целиком

button-about = О статье
button-source = Читать в источнике
article-at-source = Эту статью я только цитирую. Полный текст — в источнике.
article-excerpts = Эту статью я только цитирую: показывать её здесь целиком нельзя.

## Дайджесты: как они выглядят, и ошибки в набранных командах

digest-title = Дайджест новостей
digest-nothing-new = С прошлого дайджеста ничего нового.
digest-no-articles = Статей для этого дайджеста пока нет.
digest-also = Ещё об этом:
digest-more =
    { $more ->
        [1] И ещё одна новая статья
        [one] И ещё { $more } новая статья
        [few] И ещё { $more } новые статьи
       *[many] И ещё { $more } новых статей
    }
digest-questions = Вопросы дня
digest-mistake-command = Не знаю команды «{ $value }».
digest-mistake-missing = После этого слова чего-то не хватает.
digest-mistake-extra = Не понимаю, что здесь значит «{ $value }».
digest-mistake-time = «{ $value }» — не время суток.
digest-mistake-no-time = В какое время?
digest-mistake-day = «{ $value }» — не день недели.
digest-mistake-no-day = По каким дням?
digest-mistake-zone = Не знаю часового пояса «{ $value }».
digest-mistake-articles = В дайджесте от 1 до 20 статей, а не «{ $value }».
digest-mistake-no-words = Какие слова?
digest-mistake-many-words = Слов и выражений больше двадцати.
digest-mistake-long-words = «{ $value }» — слишком длинно.
digest-mistake-empty-words = «{ $value }» есть в любой статье: по этому слову не выбрать.
digest-mistake-language = Я пишу на en, ru и kk, но не на «{ $value }».
digest-mistake-switch = Можно on (включить) или off (выключить), но не «{ $value }».
digest-mistake-title = Заголовок пуст или слишком длинный.
digest-mistake-hashtag = «{ $value }» не может быть хештегом: годятся буквы, цифры и _, но не одни цифры.
digest-mistake-many-hashtags = Хештегов больше десяти.
digest-mistake-order = Порядок — newest (сначала новые) или important (сначала важные), а не «{ $value }».
digest-mistake-empty = Если нового нет: skip (пропустить) или tell (сообщить), а не «{ $value }».
digest-mistake-form = Например:
digest-import-json = Это не JSON экспорта.
digest-import-version = В экспорте должно стоять version { $example }.
digest-import-missing = Нет поля { $field }. Может быть, например, { $example }
digest-import-unknown = Не знаю поля { $field }.
digest-import-wrong = В поле { $field } ошибка. Может быть, например, { $example }

## Дайджесты каналов и групп: подключение и /digest

command-digest = Дайджест новостей для вашего канала или группы
help-digest = Ведёте канал или группу? /digest будет публиковать там новости — когда и о чём вы выберете.
linked-ready = Теперь я могу публиковать в «{ $title }». Выберите, когда присылать дайджест и о чём; до тех пор я там ничего не публикую.
linked-no-right = Меня добавили в «{ $title }», но публиковать там я не могу. Дайте мне право публиковать сообщения, а потом напишите сюда /digest.
linked-again = Я снова могу публиковать в «{ $title }». Дайджест пока выключен: откройте его и включите.
digest-stopped-unreachable =
    Меня удалили из «{ $title }», поэтому дайджест остановлен. Настройки я храню ещё { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    } на случай, если меня добавят снова.
button-digest-open = Настроить дайджест
button-add-channel = Добавить меня в канал
button-add-group = Добавить меня в группу

panel-list = Какой дайджест открыть? Нажмите на чат или напишите его номер и команду, например
panel-none = Я не знаю канала или группы, где публиковать можем и вы, и я. Добавьте меня туда администратором с правом публиковать сообщения и снова напишите сюда /digest. Если я там уже есть, назовите чат:
panel-for-yourself = Чтобы новости приходили лично вам, напишите
panel-refused = Здесь я ничего не могу для вас сделать. Я должен быть администратором этого чата, а вы — администратором с правом публикации. Если это так, попробуйте чуть позже.
panel-stale = Эта кнопка больше не работает. Откройте дайджест заново: /digest
panel-numbers = Номера берутся из списка, который я показал последним. Вот он ещё раз.
panel-group = Дайджест этого чата настраивается в личном чате со мной.
panel-group-admins = Настроить дайджест этого чата могут только его администраторы.
panel-anonymous = Кто пишет анонимно, я не вижу. Откройте дайджест в личном чате со мной: там я спрошу у Telegram, администратор ли вы.

panel-heading = Дайджест для { $title }
panel-on = Включён. Следующий: { $when }
panel-on-skipped = Включён. Следующий, { $when }, будет пропущен
panel-on-by-hand = Включён, без расписания: выходит, когда вы его отправите
panel-paused = На паузе
panel-off = Выключен
panel-off-unreachable = Остановлен: меня удалили из чата
panel-off-admin-left = Остановлен: тот, кто его настроил, больше не может там публиковать
panel-off-no-right = Остановлен: у меня нет права публиковать
panel-no-right = Публиковать там я не могу: сделайте меня администратором с правом публиковать сообщения.
panel-schedule = Когда: { $schedule }
panel-zone = Часовой пояс: { $zone }, там сейчас { $time }
panel-articles =
    Статей: не больше { $articles }, { $order ->
        [important] сначала самые важные
       *[newest] сначала новые
    }
panel-include = Только статьи, где есть: { $words }
panel-exclude = Кроме статей, где есть: { $words }
panel-language = Язык: { $language }
panel-title = Заголовок: { $title }
panel-hashtags = Хештеги: { $hashtags }
panel-manner =
    { $silent ->
        [yes] Без звука
       *[no] Со звуком
    }, { $previews ->
        [yes] с предпросмотром ссылок
       *[no] без предпросмотра ссылок
    }
panel-empty =
    Если нового нет: { $empty ->
        [tell] сказать об этом одной строкой
       *[skip] ничего не публиковать
    }
panel-typing = Ещё десять минут можно просто написать сюда, что изменить:
panel-done = Готово.

schedule-daily = каждый день в { $time }
schedule-weekdays = с понедельника по пятницу в { $time }
schedule-weekend = в субботу и воскресенье в { $time }
schedule-days = { $days } в { $time }
schedule-none = только когда вы его отправите
weekday =
    { $day ->
        [mon] пн
        [tue] вт
        [wed] ср
        [thu] чт
        [fri] пт
        [sat] сб
       *[sun] вс
    }
moment = { $weekday }, { $date }, { $time }

button-when = Когда
button-zone = Часовой пояс
button-articles =
    { $articles ->
        [one] { $articles } статья
        [few] { $articles } статьи
       *[many] { $articles } статей
    }
button-filters = Темы
button-wording = Заголовок, хештеги
button-language = Язык: { $language }
button-order =
    { $order ->
        [important] Сначала важные
       *[newest] Сначала новые
    }
button-silent =
    { $silent ->
        [yes] Звук: нет
       *[no] Звук: есть
    }
button-previews =
    { $previews ->
        [yes] Предпросмотр: есть
       *[no] Предпросмотр: нет
    }
button-empty =
    { $empty ->
        [tell] Нет нового: сказать
       *[skip] Нет нового: молчать
    }
button-preview = Посмотреть
button-now = Отправить сейчас
button-pause = Приостановить
button-resume = Возобновить
button-turn-on = Включить
button-skip = Пропустить следующий
button-unskip = Не пропускать
button-history = История
button-export = Экспорт
button-off = Выключить
button-chats = ‹ Все чаты
button-panel = ‹ Назад
button-every-day = Каждый день
button-weekdays = Пн–пт
button-by-hand = Без расписания
button-usual-heading = Обычный заголовок
button-no-hashtags = Без хештегов
button-no-include = На все темы
button-no-exclude = Ничего не исключать
button-confirm-now = Да, отправить сейчас
button-confirm-off = Да, выключить

panel-ask-when = Выберите дни, потом час и минуты. Или напишите:
panel-ask-zone = Выберите часовой пояс или напишите любой другой:
panel-ask-language = На каком языке мне писать между статьями? Сами статьи остаются на своём.
panel-ask-filters = Статьи отбираются по словам, людям и изданиям. Напишите их сюда через запятую:
panel-ask-wording = Напишите сюда заголовок, который будет стоять над каждым дайджестом, и хештеги для его конца:
panel-ask-off = Выключить дайджест для { $title }? То, что ещё не отправлено, не выйдет. Настройки останутся.
panel-ask-now =
    Отправить сейчас в { $title }? Выйдет { $parts ->
        [1] одно сообщение. Его начало:
        [one] { $parts } сообщение. Начало первого:
        [few] { $parts } сообщения. Начало первого:
       *[many] { $parts } сообщений. Начало первого:
    }

preview-nothing = Сейчас публиковать нечего: новых статей для этого дайджеста нет.
preview-above = Вот что я опубликовал бы сейчас.
now-sending =
    Отправляю: { $parts ->
        [one] { $parts } сообщение
        [few] { $parts } сообщения
       *[many] { $parts } сообщений
    }. Когда всё выйдет, напишу сюда.
now-nothing = Ничего не отправлено: новых статей для этого дайджеста нет.
now-done = Этот дайджест только что отправлен: второе нажатие ничего не публикует.
now-old = Этот вопрос устарел. Вот дайджест, каким он был бы сейчас.

history-heading = Последние дайджесты для { $title }
history-none = Дайджестов ещё не было.
history-scheduled = по расписанию
history-late = с опозданием, должен был выйти { $when }
history-by-hand = вручную
history-empty = нового не было
history-skipped = пропущен
history-missed = не вышел: в это время я не работал
history-sent =
    { $parts ->
        [1] опубликован
        [one] опубликован, { $parts } сообщение
        [few] опубликован, { $parts } сообщения
       *[many] опубликован, { $parts } сообщений
    }
history-waiting =
    { $parts ->
        [one] ещё отправляется { $parts } сообщение
        [few] ещё отправляются { $parts } сообщения
       *[many] ещё отправляются { $parts } сообщений
    }
history-uncertain =
    { $parts ->
        [one] { $parts } сообщение, возможно, не вышло
        [few] { $parts } сообщения, возможно, не вышли
       *[many] { $parts } сообщений, возможно, не вышли
    }
history-failed =
    { $parts ->
        [one] { $parts } сообщение не вышло
        [few] { $parts } сообщения не вышли
       *[many] { $parts } сообщений не вышли
    }
history-dropped =
    { $parts ->
        [one] { $parts } сообщение отозвано
        [few] { $parts } сообщения отозваны
       *[many] { $parts } сообщений отозваны
    }
history-reason = { $what } ({ $reason })

export-hint = Чтобы настроить так же этот или другой дайджест, пришлите мне текст ниже после
export-all = Настройки всех ваших дайджестов. Чтобы восстановить их, пришлите мне текст ниже после
import-what = Какие настройки? Пришлите то, что выдала команда /digest export, после /digest import
import-done =
    Настроено: { $digests ->
        [one] { $digests } дайджест
        [few] { $digests } дайджеста
       *[many] { $digests } дайджестов
    }.
import-nothing = Ничего не изменено:
import-broken = Это не мой экспорт: прочитать его не получается.
import-refused = { $chat }: здесь я ничего не могу для вас сделать

typed-mistakes = Ничего не изменено, потому что я не понял вот это:
typed-too-many = Ничего не изменено: за один раз я принимаю не больше { $most } дайджестов.
typed-help = Что можно настроить: команда пишется после /digest и чата. Несколько строк — несколько команд.

## Статьи, которые присылают операторы

source-facts =
    { $lang ->
        [ru] Русский
        [kk] Казахский
       *[en] Английский
    } · { $sentences ->
        [one] { $sentences } предложение
        [few] { $sentences } предложения
       *[many] { $sentences } предложений
    } · { $characters ->
        [one] { $characters } знак
        [few] { $characters } знака
       *[many] { $characters } знаков
    }
source-ask = Добавить эту статью?
source-copy = Эта статья у меня уже есть:
source-known = Статья с этим адресом у меня уже есть:
source-added = Добавлено. Теперь можно спрашивать о статье:
source-saved = Сохранено. Читаю…
source-declined = Ничего не добавлено.
source-no-text = Добавлять можно только тексты: файлы «.txt», «.md» и «.html».
source-wordless = В этой записи нет текста, который можно добавить.
source-too-large = Файл слишком большой: я принимаю не больше { $megabytes } МБ.
source-not-loaded = Не получилось скачать этот файл. Пришлите его, пожалуйста, ещё раз.
source-unreadable = Прочитать это как статью не получилось:
source-not-saved = Статью не получилось сохранить:
source-left-out = Сохранено, но среди моих статей её пока нет:
withdraw-ask = Отозвать эту статью?
withdraw-what = Её файл переместится в папку «withdrawn» среди данных бота, а дайджесты последних дней, где она показана, будут исправлены.
withdraw-done = Отозвано:
withdraw-not-yet = Файл перемещён, но я пока отвечаю по его тексту: это моя единственная статья:
withdraw-failed = Файл не получилось переместить:
button-withdraw = Отозвать
button-withdraw-no = Оставить
button-source-add = Добавить
button-source-quoted = Добавить, только цитировать
button-source-whole = Добавить, показывать целиком
button-source-no = Не добавлять

## Что стало с дайджестами: для админов, читателей и операторов

digest-missed-reader = Дайджест не отправлен: я не работал. Всё, что в нём должно было быть, придёт в следующем.
privacy-admins = О канале или группе, где я публикую дайджесты, я храню, кто был админом, когда меня добавили, и кто из них настроил дайджест. /forget удаляет и это: настроенные вами дайджесты остановятся, пока их не включит другой админ.
report-missed = Дайджест для «{ $title }» должен был выйти, когда я не работал, и публиковать его уже поздно. Всё, что в нём должно было быть, выйдет в следующем, { $date }.
report-admin-left = Вы больше не можете публиковать в «{ $title }», поэтому я остановил дайджест. Другой админ чата может включить его командой /digest
report-no-right = Я больше не могу публиковать в «{ $title }», поэтому остановил дайджест. Когда у меня снова будет это право, включите его командой /digest
report-unreachable = Я больше не могу писать в «{ $title }», поэтому остановил дайджест. Добавьте меня снова и включите его командой /digest
report-uncertain =
    Я не знаю, опубликован ли в «{ $title }» { $parts ->
        [1] дайджест
       *[other] дайджест (сообщение { $part } из { $parts })
    }: связь прервалась раньше, чем Telegram ответил. Чтобы он не вышел дважды, решать вам. Посмотрите, пожалуйста:
report-failed =
    Telegram не принял { $parts ->
        [1] дайджест
       *[other] сообщение { $part } из { $parts } дайджеста
    } для «{ $title }»: { $reason }
report-too-old = Дайджест для «{ $title }» не удавалось опубликовать целый день, и я от него отказался.
report-posted = Опубликовано в «{ $title }».
button-report-there = Он там есть
button-report-send = Отправить
report-there-done = Хорошо, ничего не отправляю.
report-send-done = Отправляю.
report-settled = Это уже решено.
report-not-yours = Решать это может только админ чата с правом публиковать.
report-ask-later = Telegram сейчас не говорит, можете ли вы это решать. Попробуйте через минуту.
withdrawn = Эта статья отозвана.
start-subscription-stopped = Вы меня заблокировали, поэтому дайджест остановлен. Снова включить: /subscribe
broadcast-progress = Дайджесты отправляются: { $done } из { $total }
broadcast-done =
    Дайджесты отправлены: { $total ->
        [one] { $total } сообщение
        [few] { $total } сообщения
       *[other] { $total } сообщений
    } { $minutes ->
        [0] меньше чем за минуту
        [one] за { $minutes } минуту
        [few] за { $minutes } минуты
       *[other] за { $minutes } минут
    }.
broadcast-waiting = Ещё ждут: { $waiting }. Telegram попросил отправить их позже.
broadcast-outcomes = Дошли: { $sent } · заблокировали: { $blocked } · не приняты: { $failed } · возможно, дважды: { $repeated } · возможно, не дошли: { $uncertain }
stats-digests = Дайджесты получают: читатели { $readers } · каналы { $channels } · группы { $groups }
stats-sent = За последние 24 часа: отправлено { $sent } · ждут { $waiting } · не отправлено { $failed } · возможно, дважды { $repeats } · возможно, нет { $uncertain }

## /subscribe: собственный дайджест читателя

command-subscribe = Новости в выбранное вами время
command-unsubscribe = Больше не присылать новости
help-subscribe = /subscribe — дайджест новостей в выбранное вами время и на ваши темы; /unsubscribe отменяет его.
subscription-offer = Могу присылать вам дайджест новостей: заголовки новых статей, начало каждой и откуда она. Когда его присылать?
subscription-offer-when = Время указано для часового пояса { $zone }, сейчас там { $time }; пояс можно потом сменить. Другое время и свои темы можно написать так:
subscription-on = Ваш дайджест приходит { $schedule }.
subscription-next = Следующий: { $when }. Часовой пояс: { $zone }, сейчас там { $time }.
subscription-skipped = Он будет пропущен.
subscription-no-days = Для вашего дайджеста не выбран ни один день. Выберите дни кнопкой «Когда».
subscription-articles =
    В нём до { $articles ->
        [one] { $articles } новой статьи
       *[other] { $articles } новых статей
    }, { $order ->
        [important] сначала самые важные
       *[newest] сначала самые новые
    }. Если нового нет, ничего не придёт.
subscription-typed = Можно и написать:
subscription-form-daily = ежедневно 18:30
subscription-form-weekly = еженедельно пн 9:00 права человека
subscription-form-zone = пояс Алматы
subscription-off = Дайджест больше не приходит. Что вы выбрали, я помню — на случай, если вы вернётесь.
subscription-stopped = Ваш дайджест остановлен.
subscription-none = У вас нет дайджеста. Каким он был бы, покажет /subscribe
subscription-in-group = Собственный дайджест настраивается в нашем личном чате: напишите там /subscribe. Для этого чата его настраивает администратор командой /digest
subscription-unheld = Об этом пока нет ни одной статьи: { $words }. Буду искать дальше.
subscription-sending = Уже отправляю.
subscription-nothing-new = С прошлого дайджеста ничего нового нет.
button-subscription-now = Прислать сейчас
button-subscribe-again = Присылать дайджест снова
button-unsubscribe = Отписаться
digest-foot = Настроить или отписаться
privacy-digest =
    Если вы получаете дайджест, я храню, когда его присылать, ваш часовой пояс и ваши темы, пока вы не попросите их удалить. Если вы отпишетесь, они удаляются через { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    }. Столько же хранится состав каждого дайджеста.

## /feeds, для операторов

command-feeds = Ленты, из которых берутся статьи
feeds-none = Лент пока нет. Добавить ленту можно так:
feeds-heading =
    { $feeds ->
        [one] Читаю { $feeds } ленту
        [few] Читаю { $feeds } ленты
       *[many] Читаю { $feeds } лент
    }
feeds-typed = Можно и написать:
feeds-forms = Ленты задаются не так. Вот как:
feed-state =
    { $articles ->
        [0] Статей пока нет
        [one] Пока { $articles } статья
        [few] Пока { $articles } статьи
       *[many] Пока { $articles } статей
    } · { $next ->
        [ended] лента сообщает, что закрыта
        [soon] ещё не прочитана
       *[read] прочитана: { $when }
    }
feed-manner =
    { $whole ->
        [yes] Её статьи можно показывать целиком.
       *[no] Её статьи только цитируются.
    }
feed-configured = задана в FEEDS
feed-added =
    Теперь читаю «{ $title }». { $items ->
        [0] Сейчас в ней ничего нет.
        [one] В ней { $items } запись, уже читаю.
        [few] В ней { $items } записи, уже читаю.
       *[many] В ней { $items } записей, уже читаю.
    }
feed-known = «{ $title }» я уже читаю.
feed-no-url = Это не веб-адрес. Вот как:
feed-private = { $host } находится в закрытой сети. Если оттуда можно читать, назовите его в настройках:
feed-unreachable = Прочитать этот адрес не получилось:
feed-no-feed = По этому адресу что-то есть, но это не лента.
feed-other-feeds = Это страница, а не лента. На ней названы такие ленты:
feed-unknown = Такой ленты я не читаю. Все ленты покажет /feeds
feed-removed = «{ $title }» больше не читаю. Её статьи остаются.
feed-is-configured = «{ $title }» задана в FEEDS: уберите её там.
feed-ask-remove = Больше не читать «{ $title }»? Её статьи останутся.
button-feed-remove = Убрать
button-feed-keep = Оставить
button-feed-whole = Показывать целиком
button-feed-quoted = Только цитировать
