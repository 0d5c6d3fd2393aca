// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/papermodels.h"

#include <QDialog>

namespace sosh {

class Theme;

/// Where an edited Word file says other figures than the register.
class WordDialog final : public QDialog
{
    Q_OBJECT

public:
    WordDialog(const Theme& theme, const QString& file, std::vector<FigureDifference> differences,
        QWidget* parent = nullptr);

private:
    FigureDifferenceModel m_model;
};

} // namespace sosh
