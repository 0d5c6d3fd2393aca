// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paperface.h"

#include <QFile>
#include <QFontDatabase>
#include <QRawFont>

#include <mutex>

using namespace Qt::StringLiterals;

/// Resources of a static library have to be asked for, outside any namespace.
static void initPaperFonts()
{
    Q_INIT_RESOURCE(paperfonts);
}

namespace sosh::report {

namespace {

const QString preferredFamily = u"Times New Roman"_s;
const QString bundledFamily = u"Tinos"_s;

void registerBundled()
{
    static std::once_flag once;
    std::call_once(once, [] {
        initPaperFonts();
        for (const auto& style : {u"Regular"_s, u"Bold"_s, u"Italic"_s, u"BoldItalic"_s}) {
            QFile file(u":/paperfonts/Tinos-%1.ttf"_s.arg(style));
            if (file.open(QIODevice::ReadOnly))
                QFontDatabase::addApplicationFontFromData(file.readAll());
        }
    });
}

} // namespace

Result<PaperFace> PaperFace::choose(Choice choice)
{
    registerBundled();
    const bool bundled =
        choice == Choice::Bundled || qEnvironmentVariable("SOSH_PAPER_FACE") == "bundled"_L1;
    if (!bundled && QFontDatabase::hasFamily(preferredFamily)
        && lettersMissingFrom(preferredFamily).isEmpty())
        return PaperFace(preferredFamily);
    const QString missing = QFontDatabase::hasFamily(bundledFamily)
        ? lettersMissingFrom(bundledFamily)
        : vietnameseLetters();
    if (!missing.isEmpty())
        return Error{ErrorCode::FontMissing, {missing}, bundledFamily};
    return PaperFace(bundledFamily);
}

QFont paperFont(const QString& family, const Face& face, int wordSpacing)
{
    QFont font(family);
    font.setPixelSize(face.size * 20);
    font.setBold(face.bold);
    font.setItalic(face.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Another family must never slip in for a single letter.
    font.setStyleStrategy(QFont::StyleStrategy(QFont::NoFontMerging | QFont::PreferAntialias));
    if (wordSpacing != 0)
        font.setWordSpacing(wordSpacing);
    return font;
}

QString vietnameseLetters()
{
    const QString vowels = u"aăâeêioôơuưy"_s;
    const QString tones = u"\u0300\u0309\u0303\u0301\u0323"_s;
    QString letters;
    for (const QChar vowel : vowels) {
        if (vowel.unicode() > 127)
            letters += vowel;
        for (const QChar tone : tones)
            letters += QString(QChar(vowel)).append(tone).normalized(QString::NormalizationForm_C);
    }
    letters += u'đ';
    return letters + letters.toUpper();
}

QString lettersMissingFrom(const QString& family)
{
    const QString letters = vietnameseLetters();
    QString missing;
    for (int style = 0; style < 4; ++style) {
        const Face face{14, (style & 1) != 0, (style & 2) != 0};
        const QRawFont raw = QRawFont::fromFont(paperFont(family, face));
        for (const QChar letter : letters) {
            if (!missing.contains(letter) && !raw.supportsCharacter(letter))
                missing += letter;
        }
    }
    return missing;
}

} // namespace sosh::report
