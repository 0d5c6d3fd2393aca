// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/blockpaste.h"

#include <QDialog>

class QCheckBox;

namespace sosh {

/// The one question about a block with faults: all of it, only what is in order, or nothing. Keys 1 to 3 answer.
class PasteDialog final : public QDialog
{
    Q_OBJECT

public:
    PasteDialog(const BlockPaste& paste, QWidget* parent = nullptr);
    PasteChoice choice() const { return m_choice; } ///< Nothing when it was closed
    bool isRemembered() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(PasteChoice choice);

    PasteChoice m_choice = PasteChoice::Nothing;
    QCheckBox* m_remember = nullptr;
};

QString pasteChoiceName(PasteChoice choice); ///< "everything", "good", "nothing": for the settings
std::optional<PasteChoice> pasteChoiceFrom(QStringView name);

} // namespace sosh
