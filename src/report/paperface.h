// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "report/pages.h"

#include <QFont>
#include <QString>

namespace sosh::report {

/// The one family of every face on paper: Times New Roman where installed, else the bundled Tinos, which has the
/// same metrics. Needs a QGuiApplication. Value type, safe to copy to another thread.
class PaperFace
{
public:
    enum class Choice
    {
        Preferred,
        Bundled
    };

    /// Errors: FontMissing with the letters that no face at hand covers.
    /// The environment variable SOSH_PAPER_FACE=bundled asks for Tinos everywhere, so that measured places are stable.
    static Result<PaperFace> choose(Choice choice = Choice::Preferred);

    QString family() const { return m_family; }

private:
    explicit PaperFace(QString family)
        : m_family(std::move(family))
    {
    }
    QString m_family;
};

/// One pixel is one twip: widths are exact and know no device.
QFont paperFont(const QString& family, const Face& face, int wordSpacing = 0);

/// The 134 letters that Vietnamese adds to ASCII, both cases, NFC.
QString vietnameseLetters();
/// Those of them that the family lacks in any of its four styles.
QString lettersMissingFrom(const QString& family);

} // namespace sosh::report
