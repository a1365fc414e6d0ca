"""An emergency in a language safar does not speak is heard; calm talk in it rings nothing."""
# ruff: noqa: E501

import pytest

from bot.understanding import text
from bot.understanding.foreign import Foreign

FOREIGN = Foreign()
URGENT = {
    "tr": "imdat|lütfen yardım edin|beni odaya kilitlediler|patron bizi dövüyor|polis çağırın|beni öldürecek|yasamak istemiyorum|kapi kilitli cikamiyorum|zorla çalıştırıyorlar mecbur|bizi tehdit ediyor",
    "fa": "کمکم کنید|ما را حبس کرده اند در را قفل کرد|منو میزنه|میخوام خودمو بکشم|با چاقو تهدید کرد|نمیذارن بریم بیرون|مجبورم میکنن|به من تجاوز کردند|komakam konid|mikoshamet",
    "en": "help me|he locked us in the room|they beat me every day|I want to die|call the police please|he has a knife at me|they won't let me leave|we are trapped|he raped her|they force me to sleep with clients",
    "ar": "ساعدوني|حبسني في البيت|يضربني كل يوم|أريد أن أنتحر|هددني بالسكين|ما يخلوني أطلع|خطفوا أخي|النجدة|اغتصبني|ينزف كثيرا",
    "zh": "救命|他把我锁在房间里|他们打我|我想自杀|有人拿刀|不让我走|我被卖到这里|快报警|强迫我接客|他流血了",
    "ko": "살려주세요|방에 갇혔어요|사장이 때려요|자살하고 싶어요|칼로 협박해요|못 나가게 해요|성폭행당했어요|경찰 불러주세요|피가 나요|죽인다고 해요",
    "hi": "बचाओ|मुझे कमरे में बंद कर दिया|मालिक मारता है|मैं मर जाना चाहता हूँ|चाकू है उसके पास धमकी देता है|जाने नहीं देते|ज़बरदस्ती काम|पुलिस भेजो|bachao|khoon nikal raha hai",
    "uk": "рятуйте|нас замкнули|він мене б'є|не хочу жити|погрожує ножем|не випускають|зґвалтували|викличте поліцію|тримають нас силою|хочуть вбити",
}
CALM = {
    "tr": "merhaba nasılsınız|uçak bileti ne kadar|maaşım ne zaman yatar|dün maçı izledik|vize için hangi belge lazım|çay içelim mi|teşekkürler|oturma izni nasıl alınır|hava çok güzel|film çok güzeldi",
    "fa": "سلام خوبی|بلیط هواپیما چنده|برای ویزا چه مدارکی لازم است|هوا خوب است|ممنون|فردا می آیم|فیلم خوبی بود|کار پیدا کردم|خانه بزرگ است|ساعت چند است",
    "en": "hello|how much is the ticket|I need help with my visa form|the weather is nice|thank you|I like this movie|when do you open|my boss is kind|we had dinner|I am learning Russian",
    "ar": "السلام عليكم|كم سعر التذكرة|شكرا|الطقس جميل|متى تفتحون|أحتاج مساعدة في ترجمة الاستمارة|عندي موعد غدا|الفيلم جميل|كيف حالك|أبحث عن عمل",
    "zh": "你好|机票多少钱|谢谢|今天天气很好|签证需要什么材料|电影很好看|我在找工作|几点开门|吃饭了吗|我在学俄语",
    "ko": "안녕하세요|비행기 표 얼마예요|감사합니다|날씨가 좋아요|비자 서류가 뭐예요|영화 재미있어요|일자리를 찾고 있어요|몇 시에 열어요|밥 먹었어요|한국어 배워요",
    "hi": "नमस्ते|टिकट कितने का है|धन्यवाद|मौसम अच्छा है|वीज़ा के लिए क्या चाहिए|फिल्म अच्छी थी|काम ढूँढ रहा हूँ|कितने बजे खुलता है|खाना खा लिया|शुक्रिया भाई",
    "uk": "добрий день|скільки коштує квиток|дякую|гарна погода|які документи для візи|фільм був цікавий|шукаю роботу|коли ви відкриті|ми повечеряли|вчу російську",
}


def lines(table: dict[str, str]) -> list[tuple[str, str]]:
    return [(language, words) for language, listed in table.items() for words in listed.split("|")]


@pytest.mark.parametrize(("language", "words"), lines(URGENT))
def test_an_emergency_is_heard(language: str, words: str) -> None:
    assert FOREIGN.urgent(text.clean(words), language)


@pytest.mark.parametrize(("language", "words"), lines(CALM))
def test_calm_talk_rings_nothing(language: str, words: str) -> None:
    assert not FOREIGN.urgent(text.clean(words), language)


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("کمکم کنید پدر", "fa"),
        ("ساعدوني", "ar"),
        ("مجھے بچاؤ", "ur"),
        ("救命", "zh"),
        ("たすけて", "ja"),
        ("살려주세요", "ko"),
        ("बचाओ", "hi"),
        ("დამეხმარეთ", "ka"),
        ("օգնեցեք", "hy"),
        ("ช่วยด้วย", "th"),
        ("помогите", None),
        ("yordam", None),
        ("kömek", None),
        ("", None),
    ],
)
def test_letters_tell_the_language(words: str, language: str | None) -> None:
    assert FOREIGN.by_script(text.clean(words)) == language


def test_an_unknown_language_rings_nothing() -> None:
    assert not FOREIGN.urgent("ajutor", "ro")
    assert not FOREIGN.urgent("помогите", None)
    assert FOREIGN.urgent("救命", None)
