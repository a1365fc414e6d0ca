# For people who write in a language safar does not speak. The same file for every locale: the line is in their language.
# call: in front of a message with the number for danger. $number = that number.
# choose: in front of the choice of our six languages, whose own names follow. Not once a word that frightens whoever reads along.

foreign-tr-call = Acil durum numarasını arayın: { $number }
foreign-tr-choose = Burada Türkçe yazışamıyoruz. Lütfen bir dil seçin:
foreign-fa-call = به شمارهٔ اضطراری زنگ بزنید: { $number }
foreign-fa-choose = من فارسی بلد نیستم. لطفاً یک زبان انتخاب کنید:
foreign-en-call = Call the emergency number: { $number }
foreign-en-choose = I do not speak English. Please choose a language:
foreign-ar-call = اتصلوا برقم الطوارئ: { $number }
foreign-ar-choose = لا أتحدث العربية. يرجى اختيار لغة:
foreign-zh-call = 请拨打紧急电话：{ $number }
foreign-zh-choose = 我不会说中文。请选择一种语言：
foreign-ko-call = 긴급 번호로 전화하세요: { $number }
foreign-ko-choose = 저는 한국어를 못합니다. 언어를 선택해 주세요:
foreign-hi-call = आपातकालीन नंबर पर कॉल करें: { $number }
foreign-hi-choose = मुझे हिंदी नहीं आती। कृपया एक भाषा चुनें:
foreign-uk-call = Зателефонуйте за номером екстреної допомоги: { $number }
foreign-uk-choose = Я не розмовляю українською. Будь ласка, оберіть мову:
